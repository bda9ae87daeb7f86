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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.studioportal.shared.hours.OpeningHours;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.search.SearchAnalysis;

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

    @FullTextField(analyzer = SearchAnalysis.CHARACTERS)
    private String introduction;

    private String place;

    @Convert(converter = EncryptedStringConverter.class)
    private String contactPhone;

    @Enumerated(EnumType.STRING)
    private StudioStatus status = StudioStatus.DRAFT;

    private Instant publishedAt;

    @FullTextField(analyzer = SearchAnalysis.CHARACTERS)
    private String keywords;

    @Column(columnDefinition = "char(64)")
    private String emblemHash;

    @ElementCollection
    @CollectionTable(name = "studio_category", joinColumns = @JoinColumn(name = "studio_id"))
    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    private Set<ServiceCategory> categories = EnumSet.noneOf(ServiceCategory.class);

    // The column must stay updatable: Hibernate moves a row to another position only together with it.
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "studio_id", nullable = false)
    @OrderColumn(name = "position", nullable = false)
    private List<StudioMember> members = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "studio_id", nullable = false)
    @OrderColumn(name = "position", nullable = false)
    private List<ServiceItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "acceptance_step", joinColumns = @JoinColumn(name = "studio_id"))
    @OrderColumn(name = "position")
    private List<AcceptanceStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "studio_hours", joinColumns = @JoinColumn(name = "studio_id"))
    @OrderColumn(name = "position")
    private List<HoursLine> hours = new ArrayList<>();

    protected Studio() {}

    Studio(String code, String slug) {
        this.code = code;
        this.slug = slug;
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

    String slogan() {
        return slogan;
    }

    String introduction() {
        return introduction;
    }

    String place() {
        return place;
    }

    String contactPhone() {
        return contactPhone;
    }

    StudioStatus status() {
        return status;
    }

    String emblemHash() {
        return emblemHash;
    }

    Set<ServiceCategory> categories() {
        return categories.isEmpty() ? Set.of() : EnumSet.copyOf(categories);
    }

    List<StudioMember> members() {
        return List.copyOf(members);
    }

    List<StudioPage.Item> items() {
        return items.stream().map(ServiceItem::view).toList();
    }

    List<StudioPage.Step> steps() {
        return steps.stream().map(AcceptanceStep::view).toList();
    }

    WeeklyHours weeklyHours() {
        return HoursLine.weekly(hours);
    }

    List<SpecialDay> specialDays() {
        return HoursLine.special(hours);
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

    void move(String newSlug) {
        slug = newSlug;
    }

    void present(String newName, UnitId unit, Set<ServiceCategory> fields, String newSlogan, String newIntroduction) {
        name = newName;
        unitId = unit.value();
        slogan = newSlogan;
        introduction = newIntroduction;
        if (!categories.equals(fields)) {
            categories.clear();
            categories.addAll(fields);
        }
    }

    void locate(String newPlace, String phone) {
        place = newPlace;
        contactPhone = phone;
    }

    void open(WeeklyHours weekly) {
        if (!weekly.equals(weeklyHours())) {
            replaceHours(weekly, specialDays());
        }
    }

    /** @throws org.studioportal.shared.hours.HoursRefused when extra openings of a date share time */
    void differ(List<SpecialDay> special) {
        if (!special.equals(specialDays())) {
            replaceHours(weeklyHours(), special);
        }
    }

    private void replaceHours(WeeklyHours weekly, List<SpecialDay> special) {
        OpeningHours whole = new OpeningHours(weekly, special, Map.of());
        hours.clear();
        hours.addAll(HoursLine.of(whole.weekly()));
        whole.special().stream().map(HoursLine::of).forEach(hours::add);
    }

    void offer(List<StudioPage.Item> wanted) {
        if (!wanted.equals(items())) {
            items.clear();
            wanted.forEach(item -> items.add(new ServiceItem(item)));
        }
    }

    void handle(List<StudioPage.Step> wanted) {
        if (!wanted.equals(steps())) {
            steps.clear();
            wanted.stream().map(AcceptanceStep::new).forEach(steps::add);
        }
    }

    /**
     * These volunteers, in this order. A lead who stays, stays lead; where nobody is, the first becomes it.
     *
     * @return whether anything is different now
     */
    boolean staff(List<VolunteerId> wanted) {
        List<VolunteerId> distinct = wanted.stream().distinct().toList();
        List<VolunteerId> before = members.stream().map(StudioMember::volunteer).toList();
        if (before.equals(distinct)) {
            return false;
        }
        List<StudioMember> now = new ArrayList<>(distinct.stream()
                .map(volunteer -> member(volunteer).orElseGet(() -> new StudioMember(volunteer)))
                .toList());
        if (!now.isEmpty() && now.stream().noneMatch(StudioMember::lead)) {
            now.getFirst().becomeLead();
        }
        members.clear();
        members.addAll(now);
        return true;
    }

    private Optional<StudioMember> member(VolunteerId volunteer) {
        return members.stream()
                .filter(member -> member.volunteer().equals(volunteer))
                .findFirst();
    }

    /** What other rooms know of it that visitors may search for. */
    void tag(String words) {
        keywords = words.length() <= KEYWORDS_LENGTH ? words : words.substring(0, KEYWORDS_LENGTH);
    }

    void wear(StudioEmblem emblem) {
        emblemHash = emblem.hash();
    }

    /** Shows it to everybody; nothing happens when it is published already. */
    void publish(Instant at) {
        if (status != StudioStatus.PUBLISHED) {
            status = StudioStatus.PUBLISHED;
            publishedAt = publishedAt == null ? at : publishedAt;
        }
    }
}
