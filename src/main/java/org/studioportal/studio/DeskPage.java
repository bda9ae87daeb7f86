package org.studioportal.studio;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.shared.hours.WeeklyHours;

/**
 * Everything that a studio's people see of it on its desk.
 *
 * @param version of what {@code profile} says
 * @param village the one its unit is paired with today; null when none
 * @param reason why it stands where it stands; null when none was given
 * @param people those asked, those who accepted, declined or left, without who has retired
 * @param draft what the person typed and has not saved; null when there is none
 */
public record DeskPage(
        StudioId id,
        int version,
        StudioProfile profile,
        UnitRef unit,
        VillageRef village,
        StudioStatus status,
        Instant since,
        String reason,
        List<Person> people,
        StudioDraft draft)
        implements Serializable {
    public DeskPage {
        people = List.copyOf(people);
    }

    /** Somebody who is or was asked to serve in it. */
    public record Person(VolunteerRef who, boolean lead, MemberState state, Instant invitedAt, WeeklyHours availability)
            implements Serializable {}

    /** Those who accepted, leads first. */
    public List<Person> members() {
        return people.stream()
                .filter(person -> person.state() == MemberState.ACCEPTED)
                .sorted(Comparator.comparing(person -> !person.lead()))
                .toList();
    }

    /** Whether it is shown to visitors with fewer members than it takes. */
    public boolean understaffed() {
        return status == StudioStatus.PUBLISHED && members().size() < StudioStandard.LEAST_MEMBERS;
    }
}
