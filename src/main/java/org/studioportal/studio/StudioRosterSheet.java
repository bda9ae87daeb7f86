package org.studioportal.studio;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.directory.roster.RosterChange;
import org.studioportal.directory.roster.RosterColumn;
import org.studioportal.directory.roster.RosterProgress;
import org.studioportal.directory.roster.RosterRow;
import org.studioportal.directory.roster.RosterSheet;
import org.studioportal.directory.roster.WrongCell;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.HoursRefused;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.html.SafeHtml;

/**
 * The sheet 工作室. The city's roster is its word: a studio that is new there is published at once, under an address made
 * of its code; one that exists keeps its address and standing. Members who have retired are not shown, and stay members.
 */
@Component
class StudioRosterSheet implements RosterSheet {
    static final RosterColumn<String> CODE = RosterColumn.code("工作室编码").required();
    static final RosterColumn<String> NAME = RosterColumn.text("工作室名称", 80).required();
    static final RosterColumn<String> UNIT =
            RosterColumn.code("单位编码").required().refersTo("单位");
    static final RosterColumn<Set<ServiceCategory>> CATEGORIES = RosterColumn.choices(
                    "服务类别", ServiceCategory.class, ServiceCategory::label)
            .required();
    static final RosterColumn<String> SLOGAN = RosterColumn.text("口号", 200);
    static final RosterColumn<String> INTRODUCTION = RosterColumn.text("简介", 4000);
    static final RosterColumn<WeeklyHours> HOURS = RosterColumn.of(
                    "服务时间", StudioRosterSheet::hours, WeeklyHours::toString, WeeklyHours.NONE)
            .hint("studio.roster.hours");
    static final RosterColumn<List<String>> MEMBERS =
            RosterColumn.codes("成员").refersTo("志愿者").hint("studio.roster.members");

    private final StudioRepository studios;
    private final StudioKeywords keywords;
    private final Directory directory;
    private final StudioHistory history;
    private final LeadRights rights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StudioRosterSheet(
            StudioRepository studios,
            StudioKeywords keywords,
            Directory directory,
            StudioHistory history,
            LeadRights rights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.studios = studios;
        this.keywords = keywords;
        this.directory = directory;
        this.history = history;
        this.rights = rights;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "工作室";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<RosterColumn<?>> columns() {
        return List.of(CODE, NAME, UNIT, CATEGORIES, SLOGAN, INTRODUCTION, HOURS, MEMBERS);
    }

    @Override
    public List<RosterColumn<?>> key() {
        return List.of(CODE);
    }

    @Override
    public List<RosterRow> stored() {
        List<Studio> all = all();
        Map<UnitId, String> units = directory.units().stream().collect(Collectors.toMap(UnitRef::id, UnitRef::code));
        Set<VolunteerId> ids = all.stream()
                .flatMap(studio -> studio.members().stream())
                .map(StudioMember::volunteer)
                .collect(Collectors.toSet());
        Map<VolunteerId, String> volunteers =
                directory.serving(ids).stream().collect(Collectors.toMap(VolunteerRef::id, VolunteerRef::code));
        return all.stream()
                .map(studio -> RosterRow.stored()
                        .with(CODE, studio.code())
                        .with(NAME, studio.name())
                        .with(UNIT, units.get(studio.unit()))
                        .with(CATEGORIES, studio.profile().categories())
                        .with(SLOGAN, studio.profile().slogan())
                        .with(
                                INTRODUCTION,
                                blankToNull(SafeHtml.lines(studio.profile().introduction())))
                        .with(HOURS, studio.profile().weekly())
                        .with(
                                MEMBERS,
                                studio.members().stream()
                                        .map(member -> volunteers.get(member.volunteer()))
                                        .filter(Objects::nonNull)
                                        .toList()))
                .toList();
    }

    @Override
    public void write(List<RosterChange> changes, RosterProgress progress) {
        Map<String, Studio> stored = all().stream().collect(Collectors.toMap(Studio::code, Function.identity()));
        Set<String> slugs = new HashSet<>();
        slugs.addAll(studios.allAddresses());
        Map<String, UnitId> units = directory.units().stream().collect(Collectors.toMap(UnitRef::code, UnitRef::id));
        Map<String, VolunteerId> volunteers = volunteers(changes);
        Map<Studio, RosterChange> written = new LinkedHashMap<>();
        Map<Studio, StudioProfile> before = new HashMap<>();
        Map<Studio, Optional<VolunteerId>> leads = new HashMap<>();
        for (RosterChange change : changes) {
            RosterRow row = change.after();
            Studio studio = stored.get(row.get(CODE));
            if (studio == null) {
                studio = new Studio(row.get(CODE), Slug.of(row.get(CODE), slugs::contains), clock.instant());
                slugs.add(studio.slug());
                studio.publish(clock.instant());
            } else {
                before.put(studio, studio.profile());
            }
            studio.present(
                    row.get(NAME),
                    units.get(row.get(UNIT)),
                    row.get(CATEGORIES),
                    row.get(SLOGAN),
                    row.get(INTRODUCTION));
            studio.open(row.get(HOURS));
            leads.put(studio, studio.leading());
            studio.staff(staff(studio, change, volunteers), clock.instant());
            written.put(studio, change);
            progress.step(RosterProgress.Stage.WRITING, name(), written.size(), changes.size());
        }
        // Before they are saved: the full-text index reads them then.
        keywords.refresh(written.keySet());
        written.keySet().forEach(studios::save);
        studios.flush();
        leads.forEach(rights::follow);
        written.forEach((studio, change) -> {
            history.happened(studio, change.isNew() ? "imported" : "changed", String.join(" ", change.differing(this)));
            if (before.containsKey(studio)) {
                StudioProfile was = before.get(studio);
                StudioProfile is = studio.profile();
                history.parts(studio, was, is, is.differing(was));
            }
        });
        events.publishEvent(new StudiosChanged(Set.of()));
    }

    /** All studios with what a row shows; three statements into one persistence context. */
    private List<Studio> all() {
        studios.findAllWithCategories();
        studios.findAllWithItems();
        return studios.findAllWithMembers();
    }

    /** Whom the row names, and those who have retired: no row shows them, and when they serve again they are back. */
    private static List<VolunteerId> staff(Studio studio, RosterChange change, Map<String, VolunteerId> volunteers) {
        Set<VolunteerId> shown = change.isNew()
                ? Set.of()
                : change.before().get(MEMBERS).stream().map(volunteers::get).collect(Collectors.toSet());
        return Stream.concat(
                        change.after().get(MEMBERS).stream().map(volunteers::get),
                        studio.members().stream()
                                .map(StudioMember::volunteer)
                                .filter(member -> !shown.contains(member)))
                .toList();
    }

    private Map<String, VolunteerId> volunteers(List<RosterChange> changes) {
        Set<String> codes = changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull)
                .flatMap(row -> row.get(MEMBERS).stream())
                .collect(Collectors.toSet());
        return directory.volunteersByCode(codes).stream()
                .collect(Collectors.toMap(VolunteerRef::code, VolunteerRef::id));
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static WeeklyHours hours(String text) {
        try {
            return WeeklyHours.parse(text);
        } catch (HoursRefused refused) {
            throw new WrongCell(refused.messageKey(), refused.arguments());
        }
    }
}
