package org.studioportal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.studioportal.bulletin.Issues;
import org.studioportal.notification.channel.Invitation;
import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.Recipient;
import org.studioportal.shared.i18n.Messages;

/** Makes letters of notices, worded for the one who gets them. */
@Component
class LetterWriter {
    private final NoticeWords words;
    private final StopTokens tokens;
    private final Concerned concerned;
    private final Issues issues;
    private final Messages messages;

    LetterWriter(NoticeWords words, StopTokens tokens, Concerned concerned, Issues issues, Messages messages) {
        this.words = words;
        this.tokens = tokens;
        this.concerned = concerned;
        this.issues = issues;
        this.messages = messages;
    }

    /** What copies of a notice's letter have in common. */
    static String noticeLetter(long notice) {
        return "notice-" + notice;
    }

    /** As {@link #noticeLetter}. */
    static String digestLetter(long digest) {
        return "digest-" + digest;
    }

    /** @return empty when nobody needs it any more */
    Optional<Letter> letter(KeptNotices.Kept notice, Recipient to) {
        if (notice.settledAt() != null || !concerned.by(notice)) {
            return Optional.empty();
        }
        return Optional.of(letter(
                noticeLetter(notice.id().value()),
                notice.kind(),
                notice.facts(),
                notice.subject(),
                notice.thread(),
                notice.path(),
                notice.at(),
                notice.appointment(),
                to));
    }

    Letter letter(
            String id,
            NoticeKind kind,
            NoticeFacts facts,
            String subject,
            String thread,
            String path,
            Instant at,
            News.Appointment appointment,
            Recipient to) {
        Locale language = to.language();
        return new Letter(
                id,
                to,
                kind,
                thread,
                words.subject(kind, facts, language),
                null,
                items(kind, facts, subject, path, at, language),
                appointment == null
                        ? null
                        : new Invitation(
                                appointment.cancelled(),
                                subject,
                                appointment.sequence(),
                                facts.startsAt(),
                                facts.endsAt(),
                                facts.about(),
                                facts.place(),
                                path),
                tokens.path(to.account(), kind));
    }

    /** A letter about an issue of the newsletter brings its contents. */
    private List<Letter.Item> items(
            NoticeKind kind, NoticeFacts facts, String subject, String path, Instant at, Locale language) {
        Letter.Item own = item(kind, facts, path, at, language);
        if (kind != NoticeKind.NEWSLETTER_OUT) {
            return List.of(own);
        }
        Stream<Letter.Item> articles = issues.issue(Paths.issueNumber(subject)).stream()
                .flatMap(issue -> issue.articles().stream()
                        .map(article -> new Letter.Item(
                                article.publishedAt(),
                                article.title(),
                                article.summary(),
                                messages.getTranslation("notice.newsletter.read", language),
                                Paths.reading(article.slug()))));
        return Stream.concat(Stream.of(own), articles).toList();
    }

    /** @return empty when nothing in it is news any more */
    Optional<Letter> digest(long id, List<KeptNotices.Kept> notices, Recipient to) {
        List<Letter.Item> items = notices.stream()
                .filter(notice -> notice.readAt() == null && notice.settledAt() == null && concerned.by(notice))
                .map(notice -> item(notice.kind(), notice.facts(), notice.path(), notice.at(), to.language()))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(digest(digestLetter(id), items, to));
    }

    Letter digest(String id, List<Letter.Item> items, Recipient to) {
        return new Letter(
                id,
                to,
                null,
                null,
                messages.getTranslation("notice.digest.subject", to.language(), items.size()),
                messages.getTranslation("notice.digest.lead", to.language(), items.size()),
                items,
                null,
                null);
    }

    Letter.Item item(NoticeKind kind, NoticeFacts facts, String path, Instant at, Locale language) {
        return new Letter.Item(
                at, words.title(kind, language), words.text(kind, facts, language), words.action(kind, language), path);
    }
}
