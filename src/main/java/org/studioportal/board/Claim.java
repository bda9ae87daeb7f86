package org.studioportal.board;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.studioportal.security.AccountId;
import org.studioportal.shared.BaseEntity;
import org.studioportal.shared.JsonWords;
import org.studioportal.shared.crypto.EncryptedStringConverter;

/** One party's binding interest in a listing; only changed by whoever has locked the listing. */
@Entity
@DynamicUpdate
@Table(name = "board_claim")
class Claim extends BaseEntity {
    @Column(updatable = false)
    private long listingId;

    @Column(updatable = false)
    private long slotId;

    private Long seriesId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ClaimantKind claimantKind;

    @Column(updatable = false)
    private long claimantId;

    @Column(updatable = false)
    private Long accountId;

    @Column(updatable = false)
    private long madeBy;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String requestKey;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    private Instant statusSince;
    private boolean vouched;

    @Column(updatable = false)
    private String message;

    private String reason;

    @Column(updatable = false)
    private String residentName;

    @Column(updatable = false)
    @Convert(converter = EncryptedStringConverter.class)
    private String residentPhone;

    private Instant acceptedAt;
    private Instant startedAt;
    private Instant reportedAt;
    private String report;
    private Integer quarters;

    @Convert(converter = JsonWords.class)
    private List<String> reportPhotos = List.of();

    private boolean photosReleased;

    @JdbcTypeCode(SqlTypes.TINYINT)
    private Integer stars;

    private String comment;
    private Instant endedAt;
    private Instant dueAt;

    protected Claim() {}

    /**
     * @param status where it begins: INVITED, WAITING, PROPOSED or ACCEPTED
     * @param vouched whether the owner's side has agreed already
     * @param dueAt when time alone changes it
     */
    Claim(Slot slot, NewClaim made, ClaimStatus status, boolean vouched, Instant dueAt, Instant at) {
        listingId = slot.listing().value();
        slotId = slot.id().value();
        claimantKind = made.claimant().kind();
        claimantId = made.claimant().id();
        accountId = made.account() == null ? null : made.account().value();
        madeBy = made.madeBy().value();
        requestKey = made.key().toString();
        message = made.message();
        if (made.resident() != null) {
            residentName = made.resident().name();
            residentPhone = made.resident().phone();
        }
        this.vouched = vouched;
        this.dueAt = dueAt;
        become(status, at);
    }

    /** The claim of the same series on a shift that has come to it: accepted like the others. */
    static Claim following(Claim series, Slot shift, Instant dueAt, Instant at) {
        NewClaim made = new NewClaim(
                series.claimant(),
                series.account(),
                series.madeBy(),
                UUID.fromString(series.requestKey),
                series.message,
                null);
        Claim next = new Claim(shift, made, ClaimStatus.ACCEPTED, true, dueAt, at);
        next.ofSeries(series.series());
        return next;
    }

    /** Belongs to a series that was claimed as one and is known by its first claim. */
    void ofSeries(ClaimId first) {
        seriesId = first.value();
    }

    /**
     * A step of its life.
     *
     * @param by what the one who does it is to the claim
     * @param why null when no reason is given
     * @param due when time alone changes it from now on; null for never
     * @throws BoardRefused.ClaimStands when it does not stand where the step begins
     * @throws BoardRefused.NotYours when none of these parties may
     */
    void act(ClaimAction action, Set<Party> by, String why, Instant due, Instant at) {
        move(action, action.to(), by, due, at);
        reason = why;
    }

    /**
     * A step that would give a place, if there were one: it waits in the list.
     *
     * @throws BoardRefused as {@link #act}
     */
    void queue(ClaimAction action, Set<Party> by, Instant due, Instant at) {
        move(action, ClaimStatus.WAITING, by, due, at);
        vouched = true;
    }

    /**
     * A place has come free, but the owner's side has not yet said that it wants this one.
     *
     * @throws BoardRefused.ClaimStands when it does not wait
     */
    void ask(Instant due, Instant at) {
        move(ClaimAction.PROMOTE, ClaimStatus.PROPOSED, Set.of(Party.SYSTEM), due, at);
    }

    private void move(ClaimAction action, ClaimStatus to, Set<Party> by, Instant due, Instant at) {
        if (!action.by(by)) {
            throw new BoardRefused.NotYours();
        }
        if (!action.from(status)) {
            throw new BoardRefused.ClaimStands(status);
        }
        become(to, at);
        dueAt = due;
    }

    private void become(ClaimStatus next, Instant at) {
        status = next;
        statusSince = at;
        switch (next) {
            case ACCEPTED -> acceptedAt = at;
            case STARTED -> startedAt = at;
            case REPORTED -> reportedAt = at;
            default -> endedAt = next.open() ? null : at;
        }
    }

    /** What was done, in words, pictures and quarter hours. */
    void tell(ServiceReport told) {
        report = told.text();
        quarters = told.quarters();
        reportPhotos = told.photos();
        photosReleased = told.released();
    }

    /** What the receiver says of it. */
    void rate(int given, String words) {
        stars = given;
        comment = words;
    }

    ClaimId id() {
        return new ClaimId(getId());
    }

    ListingId listing() {
        return new ListingId(listingId);
    }

    SlotId slot() {
        return new SlotId(slotId);
    }

    /** The first claim of its series; null for a single one. */
    ClaimId series() {
        return seriesId == null ? null : new ClaimId(seriesId);
    }

    Claimant claimant() {
        return new Claimant(claimantKind, claimantId);
    }

    /** The claimant's account, where it is one person; null otherwise. */
    AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }

    AccountId madeBy() {
        return new AccountId(madeBy);
    }

    ClaimStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    boolean vouched() {
        return vouched;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** What the claimant says; may be null. */
    String message() {
        return message;
    }

    /** Why the last step was taken; may be null. */
    String reason() {
        return reason;
    }

    /** The name of somebody without an account; null otherwise. */
    String residentName() {
        return residentName;
    }

    /** That person's phone; may be null. */
    String residentPhone() {
        return residentPhone;
    }

    /** Null until the helper has reported. */
    ServiceReport report() {
        return report == null ? null : new ServiceReport(report, quarters, reportPhotos, photosReleased);
    }

    /** Null until the receiver has confirmed. */
    Integer stars() {
        return stars;
    }

    /** What the receiver says with it; may be null. */
    String comment() {
        return comment;
    }
}
