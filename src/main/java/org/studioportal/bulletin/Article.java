package org.studioportal.bulletin;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.studioportal.directory.UnitId;
import org.studioportal.security.AccountId;
import org.studioportal.shared.BaseEntity;
import org.studioportal.shared.JsonWords;

/** An article as its editors have it: what they are working on, and where that stands. */
@Entity
@DynamicUpdate
@Table(name = "article")
class Article extends BaseEntity {
    @Column(updatable = false)
    private Long unitId;

    @Column(updatable = false)
    private long authorId;

    /** What it was begun from, such as {@code claim-12}. */
    @Column(updatable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    private ArticleStatus status = ArticleStatus.DRAFT;

    private Instant statusSince;
    private String statusReason;
    private String slug;
    private int revision;
    private Long submittedBy;
    private Long approvedBy;
    private Instant publishAt;
    private int publishedTimes;
    private String correctionNote;

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "column_code")
    private BulletinColumn column;

    private String title;
    private String summary;
    private String body;
    private String byline;

    @Column(columnDefinition = "char(64)")
    private String cover;

    @Convert(converter = JsonWords.class)
    private List<String> topics;

    @Enumerated(EnumType.STRING)
    private Audience.Kind audience;

    private Long audienceUnit;
    private String audienceTown;
    private boolean mustConfirm;

    @Convert(converter = JsonWords.class)
    private List<String> addressed;

    protected Article() {}

    /** @param unit null when the city writes */
    Article(UnitId unit, AccountId author, String source, ArticleContent content, Instant at) {
        unitId = unit == null ? null : unit.value();
        authorId = author.value();
        this.source = source;
        statusSince = at;
        take(content);
    }

    ArticleId id() {
        return new ArticleId(getId());
    }

    /** Empty when the city writes. */
    Optional<UnitId> unit() {
        return Optional.ofNullable(unitId).map(UnitId::new);
    }

    AccountId author() {
        return new AccountId(authorId);
    }

    String source() {
        return source;
    }

    ArticleStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    String statusReason() {
        return statusReason;
    }

    /** Null until somebody gave it one, or it was approved. */
    String slug() {
        return slug;
    }

    /** Counts what was saved; whoever saves says on top of which. */
    int revision() {
        return revision;
    }

    Instant publishAt() {
        return publishAt;
    }

    /** How often it went to its readers: more than once when it was corrected. */
    int publishedTimes() {
        return publishedTimes;
    }

    /** What readers are told of the correction that is being written. */
    String correctionNote() {
        return correctionNote;
    }

    AccountId submittedBy() {
        return submittedBy == null ? null : new AccountId(submittedBy);
    }

    AccountId approvedBy() {
        return approvedBy == null ? null : new AccountId(approvedBy);
    }

    ArticleContent content() {
        return new ArticleContent(
                kind,
                column,
                title,
                summary,
                body,
                byline,
                cover,
                topics,
                new Audience(audience, audienceUnit == null ? null : new UnitId(audienceUnit), audienceTown),
                mustConfirm,
                addressed.stream().map(Long::valueOf).map(UnitId::new).collect(Collectors.toSet()));
    }

    /**
     * Keeps what somebody wrote, checked already.
     *
     * @throws BulletinRefused.WrongStep when it is not a draft
     */
    void write(ArticleContent content) {
        if (status != ArticleStatus.DRAFT) {
            throw new BulletinRefused.WrongStep(status);
        }
        take(content);
        revision++;
    }

    private void take(ArticleContent content) {
        kind = content.kind();
        column = content.column();
        title = content.title();
        summary = content.summary();
        body = content.body();
        byline = content.byline();
        cover = content.cover();
        topics = content.topics();
        audience = content.audience().kind();
        audienceUnit = content.audience().unit() == null
                ? null
                : content.audience().unit().value();
        audienceTown = content.audience().town();
        mustConfirm = content.mustConfirm();
        addressed = content.addressed().stream()
                .map(unit -> Long.toString(unit.value()))
                .sorted()
                .toList();
    }

    /**
     * Gives its page an address.
     *
     * @throws BulletinRefused.AddressStays when readers know it by another
     */
    void address(String wanted) {
        if (publishedTimes > 0 && !wanted.equals(slug)) {
            throw new BulletinRefused.AddressStays();
        }
        slug = wanted;
    }

    void submit(AccountId by, String note, Instant at) {
        step(ArticleStep.SUBMIT, null, at);
        submittedBy = by.value();
        correctionNote = note;
    }

    void recall(Instant at) {
        step(ArticleStep.RECALL, null, at);
        forgetApproval();
    }

    void sendBack(String reason, Instant at) {
        step(ArticleStep.SEND_BACK, reason, at);
    }

    /** @param time when readers shall see it */
    void approve(AccountId by, Instant time, Instant at) {
        step(ArticleStep.APPROVE, null, at);
        approvedBy = by.value();
        publishAt = time;
    }

    void publish(Instant at) {
        step(ArticleStep.PUBLISH, null, at);
        publishedTimes++;
        publishAt = null;
    }

    void correct(Instant at) {
        step(ArticleStep.CORRECT, null, at);
        forgetApproval();
    }

    /** @param published what readers see */
    void drop(ArticleContent published, Instant at) {
        write(published);
        step(ArticleStep.DROP, null, at);
    }

    void withdraw(String reason, Instant at) {
        step(ArticleStep.WITHDRAW, reason, at);
        forgetApproval();
    }

    private void forgetApproval() {
        approvedBy = null;
        submittedBy = null;
        publishAt = null;
    }

    /** @throws BulletinRefused.WrongStep when it does not stand where the step begins */
    private void step(ArticleStep step, String reason, Instant at) {
        if (!step.from().contains(status)) {
            throw new BulletinRefused.WrongStep(status);
        }
        status = step.to();
        statusSince = at;
        statusReason = reason;
    }

    /** Whose steps are possible where it stands, whoever takes them. */
    Set<ArticleStep> steps() {
        return Arrays.stream(ArticleStep.values())
                .filter(step -> step.from().contains(status))
                .collect(Collectors.toUnmodifiableSet());
    }
}
