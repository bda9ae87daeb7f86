package org.studioportal.studio;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VolunteerId;
import org.studioportal.shared.BaseEntity;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.crypto.EncryptedStringConverter;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.hours.WeeklyHoursConverter;
import org.studioportal.shared.html.SafeHtml;
import org.studioportal.shared.search.SearchAnalysis;
import org.studioportal.studio.emblem.EmblemChoice;
import org.studioportal.studio.emblem.EmblemDesign;

/** A branded team with what it does, when and how. */
@Entity
@Table(name = "studio")
@Indexed(index = "studio")
class Studio extends BaseEntity {
    static final int KEYWORDS_LENGTH = 4000;

    @Column(updatable = false)
    private String code;

    private String slug;

    @FullTextField(analyzer = SearchAnalysis.CHARACTERS)
    private String name;

    @GenericField
    private long unitId;

    @FullTextField(analyzer = SearchAnalysis.CHARACTERS)
    private String slogan;

    private String introduction;
    private String rules;
    private String place;

    @Convert(converter = EncryptedStringConverter.class)
    private String contactPhone;

    @Enumerated(EnumType.STRING)
    private StudioStatus status = StudioStatus.DRAFT;

    private Instant statusSince;
    private String statusReason;
    private Instant publishedAt;

    @FullTextField(analyzer = SearchAnalysis.CHARACTERS)
    private String keywords;

    @Column(columnDefinition = "char(7)")
    private String ground;

    @Column(columnDefinition = "char(7)")
    private String ink;

    @Column(columnDefinition = "char(64)")
    private String emblemHash;

    private String emblemDesign;

    @Convert(converter = WeeklyHoursConverter.class)
    private WeeklyHours weekly = WeeklyHours.NONE;

    @Convert(converter = JsonList.SpecialDays.class)
    private List<SpecialDay> specialDays = List.of();

    @Convert(converter = JsonList.Steps.class)
    private List<StudioPage.Step> steps = List.of();

    @Convert(converter = JsonList.Advisers.class)
    private List<StudioPage.Adviser> advisers = List.of();

    @Convert(converter = JsonList.Photos.class)
    private List<StudioPage.Photo> photos = List.of();

    @ElementCollection
    @CollectionTable(name = "studio_category", joinColumns = @JoinColumn(name = "studio_id"))
    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    private Set<ServiceCategory> categories = EnumSet.noneOf(ServiceCategory.class);

    // Every address it has or had: the database lets no two studios have the same.
    @ElementCollection
    @CollectionTable(name = "studio_address", joinColumns = @JoinColumn(name = "studio_id"))
    @Column(name = "slug")
    private Set<String> addresses = new HashSet<>();

    // The column must stay updatable: Hibernate moves a row to another position only together with it.
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "studio_id", nullable = false)
    @OrderColumn(name = "position", nullable = false)
    private List<StudioMember> members = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "studio_id", nullable = false)
    @OrderColumn(name = "position", nullable = false)
    private List<ServiceItem> items = new ArrayList<>();

    protected Studio() {}

    /** @param at when it comes into being, as a draft */
    Studio(String code, String slug, Instant at) {
        this.code = code;
        statusSince = at;
        move(slug);
    }

    StudioId id() {
        return new StudioId(getId());
    }

    String code() {
        return code;
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    StudioStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    String statusReason() {
        return statusReason;
    }

    /** Volunteers in whatever state, in order. */
    List<StudioMember> people() {
        return List.copyOf(members);
    }

    /** Those who accepted, in order. */
    List<StudioMember> members() {
        return members.stream()
                .filter(member -> member.is(MemberState.ACCEPTED))
                .toList();
    }

    /** What its people keep of it. */
    StudioProfile profile() {
        return new StudioProfile(
                name,
                slug,
                slogan,
                SafeHtml.clean(introduction),
                SafeHtml.clean(rules),
                place,
                contactPhone,
                Set.copyOf(categories),
                ground == null ? null : new StudioPage.Colours(ground, ink),
                emblem(),
                items.stream().map(ServiceItem::view).toList(),
                steps,
                weekly,
                specialDays,
                advisers,
                photos);
    }

    private EmblemChoice emblem() {
        return emblemHash == null
                ? EmblemChoice.NONE
                : new EmblemChoice(emblemHash, emblemDesign == null ? null : EmblemDesign.parse(emblemDesign));
    }

    /** For the full-text index: a visitor types the field's name. */
    @Transient
    @FullTextField(analyzer = SearchAnalysis.CHARACTERS)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "categories")))
    public String getCategoryLabels() {
        return categories.stream().map(ServiceCategory::label).collect(Collectors.joining(" "));
    }

    /** For the full-text index: a visitor types what they need. */
    @Transient
    @FullTextField(analyzer = SearchAnalysis.CHARACTERS)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "items")))
    public String getItemNames() {
        return items.stream().map(ServiceItem::view).map(StudioPage.Item::name).collect(Collectors.joining(" "));
    }

    /** For the full-text index: the words without their formats. */
    @Transient
    @FullTextField(analyzer = SearchAnalysis.CHARACTERS)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "introduction")))
    public String getIntroductionText() {
        return SafeHtml.text(introduction);
    }

    private void move(String newSlug) {
        if (!newSlug.equals(slug)) {
            slug = newSlug;
            addresses.add(newSlug);
        }
    }

    /** What the roster says of it; formats that the roster cannot show stay where its words are the same. */
    void present(String newName, UnitId unit, Set<ServiceCategory> fields, String newSlogan, String text) {
        name = newName;
        unitId = unit.value();
        slogan = newSlogan;
        if (!Objects.requireNonNullElse(text, "").equals(SafeHtml.lines(introduction))) {
            introduction = SafeHtml.paragraphs(text);
        }
        serve(fields);
    }

    void open(WeeklyHours hours) {
        weekly = hours;
    }

    /** Takes what its people say, checked already. */
    void keep(StudioProfile said) {
        name = said.name();
        move(said.slug());
        slogan = said.slogan();
        introduction = said.introduction();
        rules = said.rules();
        place = said.place();
        // Encrypting makes a new text each time: an unchanged phone is left alone.
        contactPhone = Objects.equals(contactPhone, said.phone()) ? contactPhone : said.phone();
        ground = said.colours() == null ? null : said.colours().ground();
        ink = said.colours() == null ? null : said.colours().ink();
        emblemHash = said.emblem().hash().isEmpty() ? null : said.emblem().hash();
        emblemDesign =
                said.emblem().design() == null ? null : said.emblem().design().code();
        weekly = said.weekly();
        specialDays = said.specialDays();
        steps = said.steps();
        advisers = said.advisers();
        photos = said.photos();
        serve(said.categories());
        offer(said.items());
    }

    private void serve(Set<ServiceCategory> fields) {
        if (!categories.equals(fields)) {
            categories.clear();
            categories.addAll(fields);
        }
    }

    private void offer(List<StudioPage.Item> wanted) {
        if (wanted.equals(items.stream().map(ServiceItem::view).toList())) {
            return;
        }
        Map<Long, ServiceItem> known = items.stream().collect(Collectors.toMap(ServiceItem::id, Function.identity()));
        List<ServiceItem> now = wanted.stream()
                .map(item -> {
                    ServiceItem kept = item.id() == null ? null : known.remove(item.id());
                    if (kept == null) {
                        return new ServiceItem(item);
                    }
                    kept.describe(item);
                    return kept;
                })
                .toList();
        items.clear();
        items.addAll(now);
    }

    /**
     * The roster's word: these volunteers are its members, in this order. A lead who stays, stays lead; where nobody is,
     * the first becomes it. Who is not named has left; invitations stay open.
     */
    void staff(List<VolunteerId> wanted, Instant at) {
        List<VolunteerId> distinct = wanted.stream().distinct().toList();
        if (members().stream().map(StudioMember::volunteer).toList().equals(distinct)) {
            return;
        }
        List<StudioMember> now = new ArrayList<>();
        for (VolunteerId volunteer : distinct) {
            StudioMember member = person(volunteer).orElseGet(() -> StudioMember.accepted(volunteer));
            if (!member.is(MemberState.ACCEPTED)) {
                member.answer(MemberState.ACCEPTED, at);
            }
            now.add(member);
        }
        if (!now.isEmpty() && now.stream().noneMatch(StudioMember::lead)) {
            now.getFirst().lead(true);
        }
        members.stream().filter(member -> !now.contains(member)).toList().forEach(member -> {
            if (member.is(MemberState.ACCEPTED)) {
                member.answer(MemberState.LEFT, at);
            }
            now.add(member);
        });
        members.clear();
        members.addAll(now);
    }

    private Optional<StudioMember> person(VolunteerId volunteer) {
        return members.stream()
                .filter(member -> member.volunteer().equals(volunteer))
                .findFirst();
    }

    /**
     * Asks a volunteer to join.
     *
     * @throws StudioRefused.AlreadyAsked when they are a member or have not answered yet
     */
    void invite(VolunteerId volunteer, Instant at) {
        requireAlive();
        Optional<StudioMember> known = person(volunteer);
        if (known.isEmpty()) {
            members.add(StudioMember.invited(volunteer, at));
        } else if (known.get().is(MemberState.INVITED) || known.get().is(MemberState.ACCEPTED)) {
            throw new StudioRefused.AlreadyAsked();
        } else {
            known.get().invite(at);
        }
    }

    /** @throws StudioRefused.NotInvited when there is no open invitation */
    void answer(VolunteerId volunteer, boolean accepts, Instant at) {
        requireAlive();
        person(volunteer)
                .filter(member -> member.is(MemberState.INVITED))
                .orElseThrow(StudioRefused.NotInvited::new)
                .answer(accepts ? MemberState.ACCEPTED : MemberState.DECLINED, at);
    }

    /**
     * Takes a member, or an invitation, out of it.
     *
     * @return whether they served in it
     * @throws StudioRefused.NotMember when they are none
     * @throws StudioRefused.LeadStays when they lead it: somebody else must first
     */
    boolean dismiss(VolunteerId volunteer, Instant at) {
        requireAlive();
        StudioMember member = engaged(volunteer);
        if (member.lead()) {
            throw new StudioRefused.LeadStays();
        }
        if (member.is(MemberState.INVITED)) {
            members.remove(member);
            return false;
        }
        member.answer(MemberState.LEFT, at);
        return true;
    }

    /** Who leads it; empty when nobody does. */
    Optional<VolunteerId> leading() {
        return members.stream()
                .filter(StudioMember::lead)
                .map(StudioMember::volunteer)
                .findFirst();
    }

    /**
     * Makes somebody its lead.
     *
     * @throws StudioRefused.NotMember when they are neither a member nor invited
     */
    void lead(VolunteerId volunteer) {
        requireAlive();
        StudioMember next = engaged(volunteer);
        members.forEach(member -> member.lead(member == next));
    }

    private StudioMember engaged(VolunteerId volunteer) {
        return person(volunteer)
                .filter(member -> member.is(MemberState.INVITED) || member.is(MemberState.ACCEPTED))
                .orElseThrow(StudioRefused.NotMember::new);
    }

    /** What other rooms know of it that visitors may search for. */
    void tag(String words) {
        keywords = words.length() <= KEYWORDS_LENGTH ? words : words.substring(0, KEYWORDS_LENGTH);
    }

    /**
     * A step of its life.
     *
     * @param members how many serve in it
     * @throws StudioRefused.WrongStep when it does not stand where the step begins
     * @throws StudioRefused.TooFewMembers when the step leads to visitors and fewer than three serve in it
     */
    void step(StudioStep step, int members, String reason, Instant at) {
        if (!step.from().contains(status)) {
            throw new StudioRefused.WrongStep(status);
        }
        if (step.needsTeam() && members < StudioStandard.LEAST_MEMBERS) {
            throw new StudioRefused.TooFewMembers(members, StudioStandard.LEAST_MEMBERS);
        }
        status = step.to();
        statusSince = at;
        statusReason = reason;
        if (status == StudioStatus.PUBLISHED && publishedAt == null) {
            publishedAt = at;
        }
    }

    /** Shows it to everybody because the roster says so; nothing happens when it is published already. */
    void publish(Instant at) {
        if (status != StudioStatus.PUBLISHED) {
            status = StudioStatus.PUBLISHED;
            statusSince = at;
            publishedAt = publishedAt == null ? at : publishedAt;
        }
    }

    /** @throws StudioRefused.WrongStep when it is closed */
    void requireAlive() {
        if (status == StudioStatus.CLOSED) {
            throw new StudioRefused.WrongStep(status);
        }
    }
}
