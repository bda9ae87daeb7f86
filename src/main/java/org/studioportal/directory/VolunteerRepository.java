package org.studioportal.directory;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The volunteers. */
interface VolunteerRepository extends Repository<Volunteer, Long> {
    /** A row of the list, and the account that the volunteer signs in by; null for none. */
    record Listed(VolunteerRow row, Long account) {}

    Volunteer save(Volunteer volunteer);

    Optional<Volunteer> findById(long id);

    Optional<Volunteer> findByAccountId(long accountId);

    /** Locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Volunteer v where v.id = :id")
    Optional<Volunteer> lock(long id);

    @Query("select v.portrait from Volunteer v where v.portrait in :hashes")
    Set<String> portraitsAmong(Collection<String> hashes);

    List<Volunteer> findByCodeIn(Collection<String> codes);

    /** All who serve, by code. */
    @Query("""
            select new org.studioportal.directory.VolunteerData(
              v.code, v.name, v.gender, new org.studioportal.directory.UnitId(v.unitId), v.phone, v.email, v.level,
              v.specialties, v.categories)
            from Volunteer v where v.retiredOn is null order by v.code""")
    List<VolunteerData> serving();

    @Query("""
            select new org.studioportal.directory.VolunteerLine(
              v.id, v.code, v.name, v.unitId, v.level, v.specialties, v.categories, v.portrait)
            from Volunteer v where v.id in :ids order by v.code""")
    List<VolunteerLine> refsById(Collection<Long> ids);

    @Query("""
            select new org.studioportal.directory.VolunteerLine(
              v.id, v.code, v.name, v.unitId, v.level, v.specialties, v.categories, v.portrait)
            from Volunteer v where v.id in :ids and v.retiredOn is null order by v.code""")
    List<VolunteerLine> refsServingById(Collection<Long> ids);

    @Query("""
            select new org.studioportal.directory.VolunteerLine(
              v.id, v.code, v.name, v.unitId, v.level, v.specialties, v.categories, v.portrait)
            from Volunteer v where v.accountId = :account""")
    Optional<VolunteerLine> refOfAccount(long account);

    /** Those of a unit who serve and cannot sign in, by code. */
    @Query(
            "select v.id from Volunteer v where v.unitId = :unit and v.retiredOn is null and v.accountId is null order by v.code")
    List<Long> withoutAccount(long unit);

    @Query("select v.accountId from Volunteer v where v.id = :id and v.accountId is not null")
    Optional<Long> accountOf(long id);

    @Query("""
            select new org.studioportal.directory.VolunteerLine(
              v.id, v.code, v.name, v.unitId, v.level, v.specialties, v.categories, v.portrait)
            from Volunteer v where v.code in :codes order by v.code""")
    List<VolunteerLine> refsByCode(Collection<String> codes);

    @Query("""
            select new org.studioportal.directory.VolunteerCard(
              v.id, v.code, v.name, v.unitId, v.level, v.specialties, v.categories, v.portrait, v.availability, v.towns)
            from Volunteer v where v.id in :ids and v.retiredOn is null order by v.code""")
    List<VolunteerCard> cardsById(Collection<Long> ids);

    @Query("""
            select new org.studioportal.directory.VolunteerCard(
              v.id, v.code, v.name, v.unitId, v.level, v.specialties, v.categories, v.portrait, v.availability, v.towns)
            from Volunteer v where v.accountId = :account and v.retiredOn is null""")
    Optional<VolunteerCard> cardOfAccount(long account);

    /**
     * Those of preferred units who cover the category, then the others who cover it, then the rest of those units. No index
     * finds a code within a text, so the plan is to read all rows and sort what fits: 2 ms for ten thousand in the database
     * alone, 8 to 11 ms with the cards. An index of all columns that decide here was tried, used, and hardly quicker.
     *
     * @param category a pattern of {@link Categories}
     */
    @Query("""
            select new org.studioportal.directory.VolunteerCard(
              v.id, v.code, v.name, v.unitId, v.level, v.specialties, v.categories, v.portrait, v.availability, v.towns)
            from Volunteer v
            where v.retiredOn is null and v.accountId is not null
              and (cast(v.categories as string) like :category or v.unitId in :preferred)
            order by
              case when cast(v.categories as string) like :category then 0 else 1 end,
              case when v.unitId in :preferred then 0 else 1 end,
              case v.level
                when org.studioportal.directory.VolunteerLevel.PROFESSIONAL then 0
                when org.studioportal.directory.VolunteerLevel.SKILLED then 1
                else 2 end,
              v.code
            limit :limit""")
    List<VolunteerCard> candidates(String category, Collection<Long> preferred, int limit);

    @Query("""
            select new org.studioportal.directory.VolunteerLine(
              v.id, v.code, v.name, v.unitId, v.level, v.specialties, v.categories, v.portrait)
            from Volunteer v
            where v.retiredOn is null
              and (lower(v.code) like :pattern escape '!' or lower(v.name) like :pattern escape '!')
            order by v.code
            limit :limit""")
    List<VolunteerLine> refsServing(String pattern, int limit);

    @Query("""
            select new org.studioportal.directory.VolunteerRepository$Listed(
              new org.studioportal.directory.VolunteerRow(
                v.id, v.code, v.name, u.name, v.phone, v.level, v.specialties, v.categories, v.retiredOn),
              v.accountId)
            from Volunteer v join Unit u on u.id = v.unitId
            where (lower(v.code) like :pattern escape '!' or lower(v.name) like :pattern escape '!'
                or lower(cast(v.specialties as string)) like :pattern escape '!' or v.phoneFingerprint = :fingerprint)
              and (:unit is null or v.unitId = :unit)
              and (:level is null or v.level = :level)
              and cast(v.categories as string) like :category
              and ((:retired = true and v.retiredOn is not null) or (:retired = false and v.retiredOn is null))
            order by v.code
            limit :limit offset :offset""")
    List<Listed> rows(
            String pattern,
            String fingerprint,
            Long unit,
            VolunteerLevel level,
            String category,
            boolean retired,
            int offset,
            int limit);

    @Query("""
            select count(v) from Volunteer v
            where (lower(v.code) like :pattern escape '!' or lower(v.name) like :pattern escape '!'
                or lower(cast(v.specialties as string)) like :pattern escape '!' or v.phoneFingerprint = :fingerprint)
              and (:unit is null or v.unitId = :unit)
              and (:level is null or v.level = :level)
              and cast(v.categories as string) like :category
              and ((:retired = true and v.retiredOn is not null) or (:retired = false and v.retiredOn is null))""")
    int countRows(
            String pattern, String fingerprint, Long unit, VolunteerLevel level, String category, boolean retired);

    /** How many of those who serve say what; who says the same words in the same order is counted together. */
    @Query("""
            select new org.studioportal.directory.SpecialtyTally$Used(v.specialties, count(v))
            from Volunteer v where v.retiredOn is null group by v.specialties""")
    List<SpecialtyTally.Used> specialtiesOfServing();

    @Query("""
            select new org.studioportal.directory.SpecialtyTally$Used(v.specialties, count(v))
            from Volunteer v group by v.specialties""")
    List<SpecialtyTally.Used> specialtiesOfAll();

    long countByRetiredOnIsNull();
}
