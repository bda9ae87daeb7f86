package org.studioportal.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.studioportal.security.AccountId;
import org.studioportal.shared.ServiceCategory;

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

    /** The serving volunteer who signs in by that account, with when and where they can serve. One statement. */
    Optional<VolunteerCard> cardOf(AccountId account);

    /**
     * Whom to think of for a request: those who serve, sign in, and cover the category or belong to one of the preferred
     * units. Those of the preferred units who cover it come first, then the others who cover it, then the rest of those units;
     * among equals the higher level, then by code. For signed-in people. One statement, which reads all who serve.
     *
     * @param preferred may be empty
     * @param limit at most so many
     */
    List<VolunteerCard> candidates(ServiceCategory category, Collection<UnitId> preferred, int limit);

    /**
     * The villager who signs in by that account, confirmed or not; empty when nobody has registered by it. For signed-in
     * people; the caller sees to it that the name is shown in full only to those whom {@link VillagerRef} names. One
     * statement.
     */
    Optional<VillagerRef> villagerOf(AccountId account);

    /** As {@link #villagerOf}, for many, in the order of registration; accounts of nobody are left out. One statement. */
    List<VillagerRef> villagers(Collection<AccountId> accounts);

    /**
     * A villager's phone in full; empty when there is no such villager. For signed-in people; the caller sees to it that
     * only the villager, their village's clerk and whoever helps them learn it. Each call leaves a line in the audit
     * trail: ask when somebody wants to see it, not to fill a screen. Two statements.
     */
    Optional<String> revealPhone(VillagerId villager);

    /**
     * How a volunteer is reached; empty when there is no such volunteer. For signed-in people; the caller sees to it that
     * only those whose request the volunteer has accepted learn it. Each call leaves a line in the audit trail, as
     * {@link #revealPhone}. Two statements.
     */
    Optional<VolunteerContact> revealContact(VolunteerId volunteer);

    /** How many volunteers serve at present. One statement. */
    long volunteerCount();
}
