package org.studioportal.studio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.PartnerRef;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.shared.Masking;
import org.studioportal.shared.hours.OpeningHours;
import org.studioportal.shared.time.PortalTime;

/** Makes a studio's page of what is known of it. */
@Component
class StudioPages {
    private final Catalogue catalogue;
    private final Directory directory;
    private final Clock clock;

    StudioPages(Catalogue catalogue, Directory directory, Clock clock) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A published studio's page. One statement, for its members.
     *
     * @param entitled whether the visitor sees the whole phone number
     */
    StudioPage published(Studio studio, OpeningHours hours, boolean entitled, List<StudioCard> others) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        return page(
                studio.id(),
                studio.profile(),
                directory.unit(studio.unit()).orElse(null),
                directory.villageOf(studio.unit(), today).orElse(null),
                members(studio),
                hours,
                entitled,
                others);
    }

    /** How a page would look to a stranger. No statement. */
    StudioPage preview(DeskPage desk, StudioProfile typed) {
        return page(
                desk.id(),
                typed,
                desk.unit(),
                desk.village(),
                desk.members().stream()
                        .map(person -> member(person.who(), person.lead()))
                        .toList(),
                new OpeningHours(typed.weekly(), typed.specialDays(), catalogue.holidays()),
                false,
                List.of());
    }

    private StudioPage page(
            StudioId id,
            StudioProfile profile,
            UnitRef unit,
            VillageRef village,
            List<StudioPage.Member> members,
            OpeningHours hours,
            boolean entitled,
            List<StudioCard> others) {
        String phone = profile.phone();
        return new StudioPage(
                id,
                profile.slug(),
                profile.name(),
                unit,
                village,
                new TreeSet<>(profile.categories()),
                profile.slogan(),
                profile.introduction(),
                profile.rules(),
                profile.place(),
                entitled || phone == null ? phone : Masking.phone(phone),
                !entitled && phone != null,
                profile.colours(),
                profile.emblem(),
                members,
                advisers(profile.advisers()),
                profile.items(),
                profile.steps(),
                profile.photos(),
                hours,
                others);
    }

    private List<StudioPage.Member> members(Studio studio) {
        List<StudioMember> members = studio.members();
        Map<VolunteerId, VolunteerRef> serving = new HashMap<>();
        directory
                .serving(members.stream().map(StudioMember::volunteer).toList())
                .forEach(volunteer -> serving.put(volunteer.id(), volunteer));
        // Leads first, else as the studio orders them.
        return Stream.of(true, false)
                .flatMap(leads -> members.stream()
                        .filter(member -> member.lead() == leads)
                        .flatMap(member -> Optional.ofNullable(serving.get(member.volunteer())).stream()
                                .map(volunteer -> member(volunteer, leads))))
                .toList();
    }

    private static StudioPage.Member member(VolunteerRef volunteer, boolean lead) {
        return new StudioPage.Member(
                volunteer.name(), lead, volunteer.level(), volunteer.specialties(), volunteer.portrait());
    }

    private List<StudioPage.NamedAdviser> advisers(List<StudioPage.Adviser> advisers) {
        return advisers.stream()
                .map(adviser -> new StudioPage.NamedAdviser(
                        adviser.name(),
                        Optional.ofNullable(adviser.partner())
                                .flatMap(directory::partner)
                                .map(PartnerRef::name)
                                .orElse(null),
                        adviser.specialty()))
                .toList();
    }
}
