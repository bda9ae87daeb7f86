package org.studioportal.studio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VolunteerCard;
import org.studioportal.directory.VolunteerId;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.Page;
import org.studioportal.shared.audit.AuditTrail;

/** Studios in whatever state, against the five-part standard: one's own, and all for the city. */
@Service
public class StudioOverview {
    private final StudioRepository studios;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    StudioOverview(StudioRepository studios, Directory directory, CurrentUser currentUser, AuditTrail audit) {
        this.studios = studios;
        this.directory = directory;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** Those that the person leads, and those of the units that they answer for, by code. Three statements. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<StudioRow> own() {
        Actor actor = currentUser.require();
        Set<Long> led = actor.scopes(Role.STUDIO_LEAD);
        Set<Long> units = actor.scopes(Role.UNIT_ADMIN);
        return led.isEmpty() && units.isEmpty() ? List.of() : rows(studios.findOf(orNone(led), orNone(units)));
    }

    private static Set<Long> orNone(Set<Long> ids) {
        return ids.isEmpty() ? Set.of(-1L) : ids;
    }

    /** A stretch of all studios by code. Three statements. */
    @PreAuthorize("@access.city()")
    @Transactional(readOnly = true)
    public List<StudioRow> all(OverviewFilter filter, Page page) {
        return chosen(filter).skip(page.offset()).limit(page.limit()).toList();
    }

    @PreAuthorize("@access.city()")
    @Transactional(readOnly = true)
    public int count(OverviewFilter filter) {
        return (int) chosen(filter).count();
    }

    /** All studios by code, for a file; leaves a line in the audit trail. */
    @PreAuthorize("@access.city()")
    @Transactional
    public List<StudioRow> export() {
        List<StudioRow> all = chosen(new OverviewFilter(null, null, null)).toList();
        audit.record("studio.overview-exported", "Studio", "all", String.valueOf(all.size()));
        return all;
    }

    // The standard is computed, so all are read; two thousand studios are a few megabytes for a moment.
    private Stream<StudioRow> chosen(OverviewFilter filter) {
        String text = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.ROOT);
        return rows(studios.findAllWithMembersAndCategories(filter.status())).stream()
                .filter(row -> text.isEmpty()
                        || (row.code() + " " + row.name() + " " + row.unit())
                                .toLowerCase(Locale.ROOT)
                                .contains(text))
                .filter(row -> filter.unmet() == null
                        || !row.standard().gaps(filter.unmet()).isEmpty());
    }

    private List<StudioRow> rows(List<Studio> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        studios.withItems(found.stream().map(Studio::getId).toList());
        Map<VolunteerId, VolunteerCard> people = people(found);
        return found.stream().map(studio -> row(studio, people)).toList();
    }

    private Map<VolunteerId, VolunteerCard> people(Collection<Studio> found) {
        Set<VolunteerId> ids = new HashSet<>();
        found.forEach(
                studio -> studio.people().stream().map(StudioMember::volunteer).forEach(ids::add));
        return new HashMap<>(directory.volunteerCards(ids).stream()
                .collect(Collectors.toMap(card -> card.who().id(), Function.identity())));
    }

    private StudioRow row(Studio studio, Map<VolunteerId, VolunteerCard> people) {
        List<DeskPage.Person> members = new ArrayList<>();
        int asked = 0;
        for (StudioMember member : studio.people()) {
            VolunteerCard card = people.get(member.volunteer());
            if (card != null && member.is(MemberState.ACCEPTED)) {
                members.add(new DeskPage.Person(
                        card.who(), member.lead(), member.state(), member.invitedAt(), card.availability()));
            } else if (card != null && member.is(MemberState.INVITED)) {
                asked++;
            }
        }
        StudioProfile profile = studio.profile();
        return new StudioRow(
                studio.id(),
                studio.code(),
                studio.name(),
                directory.unit(studio.unit()).map(UnitRef::name).orElse(""),
                profile.emblem(),
                studio.status(),
                studio.statusSince(),
                studio.statusReason(),
                members.size(),
                asked,
                StudioStandard.of(profile, members));
    }
}
