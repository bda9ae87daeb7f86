package org.studioportal.board;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.studioportal.directory.PartnerId;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.security.AccountId;
import org.studioportal.shared.BaseEntity;
import org.studioportal.shared.JsonWords;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.crypto.EncryptedStringConverter;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.hours.WeeklyHoursConverter;
import org.studioportal.shared.search.SearchAnalysis;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioId;

/** One line of the board: what is needed, or what is offered. */
@Entity
@DynamicUpdate
@Table(name = "board_listing")
@Indexed(index = "listing")
class Listing extends BaseEntity {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ListingKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private BoardSide side;

    @Enumerated(EnumType.STRING)
    @GenericField
    private ListingStatus status = ListingStatus.DRAFT;

    private Instant statusSince;
    private String reason;
    private Long mergedInto;

    @FullTextField(analyzer = SearchAnalysis.CHARACTERS)
    private String title;

    @FullTextField(analyzer = SearchAnalysis.CHARACTERS)
    private String description;

    @Enumerated(EnumType.STRING)
    private ServiceCategory category;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private ServiceMode mode;

    private String place;
    private int people = 1;

    @Enumerated(EnumType.STRING)
    private VolunteerLevel level;

    @Convert(converter = JsonWords.class)
    private List<String> specialties = List.of();

    @Convert(converter = JsonWords.class)
    private List<String> photos = List.of();

    @Convert(converter = WeeklyHoursConverter.class)
    private WeeklyHours weekly = WeeklyHours.NONE;

    private Instant startsAt;
    private Instant endsAt;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Integer minutes;
    private LocalDate slotsUntil;
    private boolean atOnce;

    @Column(updatable = false)
    private long postedBy;

    private Long villageId;
    private Long unitId;
    private Long studioId;
    private Long itemId;
    private Long volunteerId;
    private Long partnerId;

    private String requesterName;

    @Convert(converter = EncryptedStringConverter.class)
    private String requesterPhone;

    @Convert(converter = EncryptedStringConverter.class)
    private String requesterAddress;

    private int places;
    private int taken;
    private int waiting;
    private Instant openedAt;
    private Instant standsUntil;
    private Instant dueAt;

    protected Listing() {}

    private Listing(ListingKind kind, AccountId postedBy, Instant at) {
        this.kind = kind;
        side = kind.side();
        this.postedBy = postedBy.value();
        statusSince = at;
    }

    /** Something that a village needs, as a draft. */
    static Listing need(ListingKind kind, VillageId village, AccountId postedBy, Instant at) {
        Listing need = new Listing(kind, postedBy, at);
        need.villageId = village.value();
        return need;
    }

    /** What a studio does, as a draft; its unit, and the village that is paired with it, may change. */
    static Listing ofItem(StudioId studio, long item, Instant at) {
        Listing offer = new Listing(ListingKind.OFFER, new AccountId(0), at);
        offer.studioId = studio.value();
        offer.itemId = item;
        return offer;
    }

    /** What a volunteer offers, as a draft. */
    static Listing ofVolunteer(VolunteerId volunteer, AccountId postedBy, Instant at) {
        Listing offer = new Listing(ListingKind.OFFER, postedBy, at);
        offer.volunteerId = volunteer.value();
        return offer;
    }

    /** What a partner offers, as a draft. */
    static Listing ofPartner(PartnerId partner, AccountId postedBy, Instant at) {
        Listing offer = new Listing(ListingKind.OFFER, postedBy, at);
        offer.partnerId = partner.value();
        return offer;
    }

    /** Where an offer belongs; the village may be null. */
    void belongs(UnitId unit, VillageId village) {
        unitId = unit == null ? null : unit.value();
        villageId = village == null ? null : village.value();
    }

    /** Says what it is about. */
    void say(ListingContent said) {
        title = said.title();
        description = said.description();
        category = said.category();
        urgency = said.urgency();
        mode = said.mode();
        place = said.place();
        people = said.people();
        level = said.level();
        specialties = said.specialties();
        photos = said.photos();
        weekly = said.weekly();
        startsAt = said.startsAt();
        endsAt = said.endsAt();
        firstDay = said.firstDay();
        lastDay = said.lastDay();
        minutes = said.minutes();
    }

    ListingContent content() {
        return new ListingContent(
                title,
                description,
                category,
                urgency,
                mode,
                place,
                people,
                level,
                specialties,
                photos,
                weekly,
                startsAt,
                endsAt,
                firstDay,
                lastDay,
                minutes);
    }

    /** Encrypting makes a new text each time: what is unchanged is left alone. */
    void concerns(Requester who) {
        requesterName = who.name();
        requesterPhone = Objects.equals(requesterPhone, who.phone()) ? requesterPhone : who.phone();
        requesterAddress = Objects.equals(requesterAddress, who.address()) ? requesterAddress : who.address();
    }

    Requester requester() {
        return new Requester(requesterName, requesterPhone, requesterAddress);
    }

    /** Whether claims bind without an answer. */
    void accepts(boolean withoutAnswer) {
        atOnce = withoutAnswer;
    }

    /**
     * A step of its life.
     *
     * @param by what the one who does it is to it
     * @param why null when no reason is given
     * @throws BoardRefused.ListingStands when it does not stand where the step begins
     * @throws BoardRefused.NotYours when none of these parties may
     */
    void act(ListingAction action, Set<Party> by, String why, Instant at) {
        if (!action.by(by)) {
            throw new BoardRefused.NotYours();
        }
        if (!action.from(status)) {
            throw new BoardRefused.ListingStands(status);
        }
        become(action.to(), at);
        reason = why;
    }

    /** What it asks for, another one asks for as well. */
    void mergedInto(ListingId other) {
        mergedInto = other.value();
    }

    /** On the board from now on, with one time, until its last moment. */
    void opened(Instant at, Instant until) {
        openedAt = at;
        waitsUntil(until);
    }

    /** It waits for its keeper until that moment; null for ever. */
    void waitsUntil(Instant until) {
        standsUntil = until;
        dueAt = until;
    }

    /** Where no last day was given, it is this one. */
    void standsAtMostUntil(LocalDate day) {
        if (lastDay == null) {
            lastDay = day;
        }
    }

    /** Up to which day the shifts of a post have been made. */
    void shiftsMadeUntil(LocalDate day) {
        slotsUntil = day;
    }

    /**
     * Follows from its claims: whether it is open, full, in service, done or over. What stands elsewhere stays there; an
     * offer is open as long as it is offered.
     *
     * @param over whether its last moment has passed
     * @return whether it has moved
     */
    boolean settle(Tally tally, boolean over, Instant at) {
        places = tally.places();
        taken = tally.taken();
        waiting = tally.waiting();
        ListingStatus next = following(tally, over);
        if (next == status) {
            return false;
        }
        become(next, at);
        return true;
    }

    private ListingStatus following(Tally tally, boolean over) {
        boolean moves = status.claimable() || status == ListingStatus.IN_SERVICE || status == ListingStatus.DONE;
        if (!moves || kind == ListingKind.OFFER) {
            return status;
        }
        if (!over && tally.free() > 0) {
            return ListingStatus.OPEN;
        }
        // A post goes on as long as it stands, whatever becomes of single shifts.
        if (tally.accepted() > 0 || !over && kind == ListingKind.POST) {
            return ListingStatus.FULL;
        }
        if (tally.started() > 0) {
            return ListingStatus.IN_SERVICE;
        }
        if (tally.reported() > 0) {
            return ListingStatus.DONE;
        }
        return tally.served() > 0 ? ListingStatus.CLOSED : ListingStatus.EXPIRED;
    }

    /** The next moment at which time alone changes it; null for never. */
    Instant dueAt() {
        return dueAt;
    }

    /** Due again at that moment, or when it ends; null: when it ends. */
    void dueNext(Instant next) {
        if (!status.ended()) {
            dueAt = next == null || standsUntil != null && standsUntil.isBefore(next) ? standsUntil : next;
        }
    }

    /** What was due has been done; a moment that has passed is not due again. */
    void seenTo(Instant now) {
        if (dueAt != null && !dueAt.isAfter(now)) {
            dueAt = null;
        }
    }

    private void become(ListingStatus next, Instant at) {
        status = next;
        statusSince = at;
        if (next.ended()) {
            dueAt = null;
        }
    }

    ListingId id() {
        return new ListingId(getId());
    }

    ListingKind kind() {
        return kind;
    }

    BoardSide side() {
        return side;
    }

    ListingStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    String reason() {
        return reason;
    }

    String title() {
        return title;
    }

    VolunteerLevel level() {
        return level;
    }

    int people() {
        return people;
    }

    WeeklyHours weekly() {
        return weekly;
    }

    Integer minutes() {
        return minutes;
    }

    boolean atOnce() {
        return atOnce;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    LocalDate slotsUntil() {
        return slotsUntil;
    }

    /** Whether its last moment has passed. */
    boolean over(Instant now) {
        return status.ended() || standsUntil != null && !standsUntil.isAfter(now);
    }

    /** The end of its last day, Asia/Shanghai; null when it has none. */
    Instant endOfLastDay() {
        return lastDay == null
                ? null
                : lastDay.plusDays(1).atStartOfDay(PortalTime.ZONE).toInstant();
    }

    AccountId postedBy() {
        return new AccountId(postedBy);
    }

    /** For the full-text index, which reads properties by their getters. */
    @Transient
    @FullTextField(analyzer = SearchAnalysis.CHARACTERS)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "category")))
    public String getCategoryLabel() {
        return category == null ? "" : category.label();
    }

    /** For the full-text index. */
    @Transient
    @FullTextField(analyzer = SearchAnalysis.CHARACTERS)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "specialties")))
    public String getSpecialtyWords() {
        return String.join(" ", specialties);
    }

    /** Null for an offer whose unit is paired with none. */
    VillageId village() {
        return villageId == null ? null : new VillageId(villageId);
    }

    /** Null for needs. */
    UnitId unit() {
        return unitId == null ? null : new UnitId(unitId);
    }

    /** Null but for a studio's offer. */
    StudioId studio() {
        return studioId == null ? null : new StudioId(studioId);
    }

    /** Null but for a studio's offer. */
    Long item() {
        return itemId;
    }

    /** Null but for a partner's offer. */
    PartnerId partner() {
        return partnerId == null ? null : new PartnerId(partnerId);
    }

    /** Null but for a volunteer's offer. */
    VolunteerId volunteer() {
        return volunteerId == null ? null : new VolunteerId(volunteerId);
    }

    /** The listing that asks for the same and stays; null when there is none. */
    ListingId merged() {
        return mergedInto == null ? null : new ListingId(mergedInto);
    }

    /** Places that can be had or are taken; see {@link Tally}. */
    int places() {
        return places;
    }

    /** How many of them are taken. */
    int taken() {
        return taken;
    }

    /** How many wait for one. */
    int waiting() {
        return waiting;
    }

    /** Null until it is on the board. */
    /** Whether everybody may see it; what expired before anybody had looked at it was never for everybody. */
    boolean shown() {
        return status.published() && openedAt != null;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** From then on nobody claims it; null for ever. */
    Instant standsUntil() {
        return standsUntil;
    }
}
