package org.studioportal.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.studioportal.security.AccountId;

/**
 * The public half of the directory: what every room may know about units, villages and volunteers. Units, villages,
 * pairings and partners are a few hundred rows and change rarely, so they are answered from memory, without a statement; a change is
 * seen at once on the node that made it and within ten seconds on others.
 */
public interface Directory {
    /** All units by code. */
    List<UnitRef> units();

    Optional<UnitRef> unit(UnitId id);

    /** All villages by code. */
    List<VillageRef> villages();

    Optional<VillageRef> village(VillageId id);

    /** The names of all towns that have a village, in the order of the villages' codes. */
    List<String> towns();

    /** The village a unit is paired with on that day (Asia/Shanghai). */
    Optional<VillageRef> villageOf(UnitId unit, LocalDate day);

    /** The unit a village is paired with on that day (Asia/Shanghai). */
    Optional<UnitRef> unitOf(VillageId village, LocalDate day);

    /** All partners by name. */
    List<PartnerRef> partners();

    Optional<PartnerRef> partner(PartnerId id);

    /** The volunteer that signs in by that account. One statement. */
    Optional<VolunteerRef> volunteerOf(AccountId account);

    /** The account by which a volunteer signs in; empty when there is none. One statement. */
    Optional<AccountId> accountOf(VolunteerId volunteer);

    /** The volunteers with these ids, by code; ids that do not exist are left out. One statement. */
    List<VolunteerRef> volunteers(Collection<VolunteerId> ids);

    /** As {@link #volunteers(Collection)}, without those who have retired. One statement. */
    List<VolunteerRef> serving(Collection<VolunteerId> ids);

    /** The volunteers with these codes, by code; codes that do not exist are left out. One statement per thousand. */
    List<VolunteerRef> volunteersByCode(Set<String> codes);

    /**
     * Those who serve and whose number or name contains the text, of any unit, by code: for invitations. For signed-in
     * people. One statement.
     *
     * @param text blank for anybody
     * @param limit at most so many
     */
    List<VolunteerRef> findVolunteers(String text, int limit);

    /** As {@link #serving(Collection)}, with when and where they can serve. One statement. */
    List<VolunteerCard> volunteerCards(Collection<VolunteerId> ids);

    /** How many volunteers serve at present. One statement. */
    long volunteerCount();
}
