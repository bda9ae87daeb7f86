package org.studioportal.studio;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.studioportal.security.ScopeNames;

interface StudioRepository extends Repository<Studio, Long> {
    Studio save(Studio studio);

    Optional<Studio> findByCode(String code);

    @Query("select count(s) > 0 from Studio s join s.addresses a where a = :slug")
    boolean existsByAddress(String slug);

    @Query("select a from Studio s join s.addresses a")
    List<String> allAddresses();

    @Query("select s.code from Studio s where s.code like concat(:prefix, '%')")
    List<String> codesFrom(String prefix);

    @Query("select s.unitId from Studio s where s.id = :id")
    Optional<Long> unitOf(long id);

    /** The present address of the published studio that has, or had, this one. */
    @Query("""
            select s.slug from Studio s join s.addresses a
            where a = :slug and s.status = org.studioportal.studio.StudioStatus.PUBLISHED""")
    Optional<String> presentAddress(String slug);

    @Query("""
            select s from Studio s left join fetch s.members left join fetch s.categories
            where s.slug = :slug and s.status = org.studioportal.studio.StudioStatus.PUBLISHED""")
    Optional<Studio> findPublished(String slug);

    @Query("select s from Studio s left join fetch s.members left join fetch s.categories where s.id = :id")
    Optional<Studio> findWithPeople(long id);

    /** The studio, for whoever changes it: others who want to wait until then. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Studio s where s.id = :id")
    Optional<Studio> lock(long id);

    @Query("""
            select distinct s from Studio s left join fetch s.members left join fetch s.categories
            where s.id in :ids or s.unitId in :units order by s.code""")
    List<Studio> findOf(Collection<Long> ids, Collection<Long> units);

    @Query("""
            select distinct s from Studio s left join fetch s.members left join fetch s.categories
            where :status is null or s.status = :status order by s.code""")
    List<Studio> findAllWithMembersAndCategories(StudioStatus status);

    @Query("select distinct s from Studio s left join fetch s.items where s.id in :ids")
    List<Studio> withItems(Collection<Long> ids);

    long countByStatus(StudioStatus status);

    @Query("""
            select count(s) from Studio s
            where s.id in :ids and s.status = org.studioportal.studio.StudioStatus.DRAFT""")
    long countDrafts(Collection<Long> ids);

    @Query("""
            select count(s) from Studio s join s.members m
            where m.volunteerId = :volunteer and m.state = org.studioportal.studio.MemberState.INVITED
              and s.status <> org.studioportal.studio.StudioStatus.CLOSED""")
    long countInvitations(long volunteer);

    /** Published studios in which fewer than so many serve. */
    @NativeQuery("""
            select count(*) from studio s where s.status = 'PUBLISHED' and :least > (
              select count(*) from studio_member m join volunteer v on v.id = m.volunteer_id
              where m.studio_id = s.id and m.state = 'ACCEPTED' and v.retired_on is null)""")
    long countUnderstaffed(int least);

    /** In how many studios that are not closed each of them serves. */
    @Query("""
            select m.volunteerId, count(s) from Studio s join s.members m
            where m.volunteerId in :volunteers and m.state = org.studioportal.studio.MemberState.ACCEPTED
              and s.status <> org.studioportal.studio.StudioStatus.CLOSED
            group by m.volunteerId""")
    List<Object[]> loads(Collection<Long> volunteers);

    @Query("""
            select s.id from Studio s join s.members m
            where m.volunteerId = :volunteer and m.lead and s.status <> org.studioportal.studio.StudioStatus.CLOSED""")
    List<Long> ledBy(long volunteer);

    /** Where a volunteer is asked or serves, invitations first. */
    @Query("""
            select new org.studioportal.studio.StudioPlace(s.id, s.name, s.slug, s.unitId, s.status, m.state, m.lead)
            from Studio s join s.members m
            where m.volunteerId = :volunteer and s.status <> org.studioportal.studio.StudioStatus.CLOSED
              and m.state in (org.studioportal.studio.MemberState.INVITED, org.studioportal.studio.MemberState.ACCEPTED)
            order by m.state desc, s.id""")
    List<StudioPlace> places(long volunteer);

    @Query("select s.emblemHash from Studio s where s.emblemHash in :hashes")
    List<String> emblemsAmong(Collection<String> hashes);

    @NativeQuery(
            "select distinct p.hash from studio s, json_table(s.photos, '$[*]' columns (hash char(64) path '$.hash')) p "
                    + "where p.hash in (:hashes)")
    List<String> photosAmong(Collection<String> hashes);

    @Query("select distinct s from Studio s left join fetch s.members where s.id in "
            + "(select t.id from Studio t join t.members m where m.volunteerId in :volunteers)")
    List<Studio> findWithAnyOf(Collection<Long> volunteers);

    @Query("select distinct s from Studio s left join fetch s.members order by s.code")
    List<Studio> findAllWithMembers();

    @Query("select distinct s from Studio s left join fetch s.items")
    List<Studio> findAllWithItems();

    @Query("select distinct s from Studio s left join fetch s.categories")
    List<Studio> findAllWithCategories();

    void flush();

    @Query("""
            select new org.studioportal.security.ScopeNames$Named(s.id, s.name) from Studio s
            where s.name like concat('%', :text, '%') or s.code = :text
            order by s.code
            limit :limit offset :offset""")
    List<ScopeNames.Named> named(String text, int offset, int limit);

    @Query("select new org.studioportal.security.ScopeNames$Named(s.id, s.name) from Studio s where s.id in :ids")
    List<ScopeNames.Named> named(Collection<Long> ids);
}
