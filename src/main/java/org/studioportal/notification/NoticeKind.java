package org.studioportal.notification;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What a person can be told. Words: {@code notice.<kind>.title}, {@code .text} and {@code .action}. */
public enum NoticeKind {
    /** A claim binds: one the person made, or one on what they posted. */
    CLAIM_AGREED(NoticeTopic.CLAIMS, Rule.ALWAYS),
    CLAIM_DECLINED(NoticeTopic.CLAIMS, Rule.ALWAYS),
    /** Accepted, but all places are taken. */
    CLAIM_WAITING(NoticeTopic.CLAIMS, Rule.ALWAYS),
    /** The listing has ended before it came to service. */
    CLAIM_VOID(NoticeTopic.CLAIMS, Rule.ALWAYS),
    CLAIM_LAPSED(NoticeTopic.CLAIMS, Rule.NOW),
    CLAIM_INVITED(NoticeTopic.CLAIMS, Rule.NOW, true),
    CLAIM_MISSED(NoticeTopic.CLAIMS, Rule.NOW),
    SERVICE_STARTED(NoticeTopic.CLAIMS, Rule.NEVER),
    SERVICE_CONFIRMED(NoticeTopic.CLAIMS, Rule.DAILY),
    /** Nobody confirmed in time. */
    SERVICE_UNCONFIRMED(NoticeTopic.CLAIMS, Rule.NOW),
    QUESTION_ANSWERED(NoticeTopic.CLAIMS, Rule.NOW),

    CLAIM_TO_ANSWER(NoticeTopic.LISTINGS, Rule.NOW, true),
    /** Somebody comes, without a question. */
    HELPER_FOUND(NoticeTopic.LISTINGS, Rule.NOW),
    CLAIM_RELEASED(NoticeTopic.LISTINGS, Rule.NOW),
    /** The one who had been agreed did not come to it in time. */
    HELPER_LOST(NoticeTopic.LISTINGS, Rule.NOW),
    INVITATION_REFUSED(NoticeTopic.LISTINGS, Rule.DAILY),
    SERVICE_TO_CONFIRM(NoticeTopic.LISTINGS, Rule.NOW, true),
    REQUEST_TO_VET(NoticeTopic.LISTINGS, Rule.NOW, true),
    QUESTION_TO_ANSWER(NoticeTopic.LISTINGS, Rule.NOW, true),
    LISTING_OPENED(NoticeTopic.LISTINGS, Rule.NOW),
    LISTING_RETURNED(NoticeTopic.LISTINGS, Rule.ALWAYS, true),
    LISTING_MERGED(NoticeTopic.LISTINGS, Rule.NOW),
    LISTING_WITHDRAWN(NoticeTopic.LISTINGS, Rule.NOW),
    LISTING_EXPIRED(NoticeTopic.LISTINGS, Rule.NOW),
    LISTING_EXPIRING(NoticeTopic.LISTINGS, Rule.NOW),
    /** Somebody has waited for an answer for two days. */
    DECISION_OVERDUE(NoticeTopic.LISTINGS, Rule.DAILY, true),

    APPOINTMENT_TOMORROW(NoticeTopic.APPOINTMENTS, Rule.NOW),
    APPOINTMENT_SOON(NoticeTopic.APPOINTMENTS, Rule.NOW),
    /** It is called, or takes place, otherwise than was agreed. */
    APPOINTMENT_CHANGED(NoticeTopic.APPOINTMENTS, Rule.ALWAYS),
    /** For those who would have met, and learn it in no other way: it goes out of their calendar. */
    APPOINTMENT_CANCELLED(NoticeTopic.APPOINTMENTS, Rule.NOW),
    REPORT_OVERDUE(NoticeTopic.APPOINTMENTS, Rule.NOW, true),
    CLAIM_LAPSING(NoticeTopic.APPOINTMENTS, Rule.NOW, true),

    STUDIO_INVITED(NoticeTopic.STUDIOS, Rule.NOW, true),
    STUDIO_JOINED(NoticeTopic.STUDIOS, Rule.DAILY),
    STUDIO_DECLINED(NoticeTopic.STUDIOS, Rule.DAILY),
    STUDIO_TO_REVIEW(NoticeTopic.STUDIOS, Rule.DAILY, true),
    STUDIO_APPROVED(NoticeTopic.STUDIOS, Rule.NOW),
    STUDIO_RETURNED(NoticeTopic.STUDIOS, Rule.NOW, true),
    /** Suspended, resumed or closed. */
    STUDIO_MOVED(NoticeTopic.STUDIOS, Rule.NOW),
    STUDIO_UNDERSTAFFED(NoticeTopic.STUDIOS, Rule.WEEKLY),

    ARTICLE_TO_REVIEW(NoticeTopic.BULLETINS, Rule.NOW, true),
    ARTICLE_RETURNED(NoticeTopic.BULLETINS, Rule.NOW, true),
    ARTICLE_COMMENTED(NoticeTopic.BULLETINS, Rule.DAILY),
    ARTICLE_PUBLISHED(NoticeTopic.BULLETINS, Rule.NOW),
    ARTICLE_WITHDRAWN(NoticeTopic.BULLETINS, Rule.NOW),
    /** A circular asks the person's unit to confirm that it has read it. */
    CIRCULAR_TO_CONFIRM(NoticeTopic.BULLETINS, Rule.ALWAYS, true),
    /** An issue of the newsletter, with its contents. */
    NEWSLETTER_OUT(NoticeTopic.BULLETINS, Rule.NOW),

    PASSWORD_CHANGED(NoticeTopic.ACCOUNT, Rule.AT_ONCE),
    VILLAGER_TO_CONFIRM(NoticeTopic.ACCOUNT, Rule.DAILY, true),
    VILLAGER_CONFIRMED(NoticeTopic.ACCOUNT, Rule.NOW);

    private enum Rule {
        NOW,
        DAILY,
        WEEKLY,
        NEVER,
        /** Cannot be put off or switched off. */
        ALWAYS,
        /** The same, and at any hour of the day. */
        AT_ONCE
    }

    private final NoticeTopic topic;
    private final Rule rule;
    private final boolean toDo;

    NoticeKind(NoticeTopic topic, Rule rule) {
        this(topic, rule, false);
    }

    NoticeKind(NoticeTopic topic, Rule rule, boolean toDo) {
        this.topic = topic;
        this.rule = rule;
        this.toDo = toDo;
    }

    public NoticeTopic topic() {
        return topic;
    }

    /** When it is sent to somebody who has not said otherwise. */
    public Timing usually() {
        return switch (rule) {
            case NOW, ALWAYS, AT_ONCE -> Timing.NOW;
            case DAILY -> Timing.DAILY;
            case WEEKLY -> Timing.WEEKLY;
            case NEVER -> Timing.NEVER;
        };
    }

    /** Whether it is sent at once whatever the person has chosen: a password, a decision on what they asked for. */
    public boolean fixed() {
        return rule == Rule.ALWAYS || rule == Rule.AT_ONCE;
    }

    /** Whether it is sent at night as well. */
    public boolean atNight() {
        return rule == Rule.AT_ONCE;
    }

    /** Whether nobody needs a letter of it any more once the time it is about has come. */
    boolean untilItBegins() {
        return this == APPOINTMENT_TOMORROW || this == APPOINTMENT_SOON;
    }

    /** The names of those that ask for a step, for statements. */
    static List<String> toDos() {
        return names(NoticeKind::toDo);
    }

    /** The names of those of a topic, for statements; of all when it is null. */
    static List<String> of(NoticeTopic topic) {
        return names(kind -> topic == null || kind.topic == topic);
    }

    static List<String> names(Predicate<NoticeKind> which) {
        return Arrays.stream(values()).filter(which).map(Enum::name).toList();
    }

    /** Whether somebody waits for the person's step; it is settled once anybody has taken it. */
    public boolean toDo() {
        return toDo;
    }
}
