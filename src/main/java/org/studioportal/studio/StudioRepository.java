package org.studioportal.studio;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.studioportal.security.ScopeNames;

interface StudioRepository extends Repository<Studio, Long> {
    Studio save(Studio studio);

    Optional<Studio> findByCode(String code);

    boolean existsBySlug(String slug);

    long count();

    @EntityGraph(attributePaths = "steps")
    @Query("select s from Studio s where s.slug = :slug and s.status = org.studioportal.studio.StudioStatus.PUBLISHED")
    Optional<Studio> findPublished(String slug);

    @Query("select distinct s from Studio s left join fetch s.members where s.id in "
            + "(select t.id from Studio t join t.members m where m.volunteerId in :volunteers)")
    List<Studio> findWithAnyOf(Collection<Long> volunteers);

    @Query("select distinct s from Studio s left join fetch s.members order by s.code")
    List<Studio> findAllWithMembers();

    @Query("select distinct s from Studio s left join fetch s.categories")
    List<Studio> findAllWithCategories();

    @Query("select distinct s from Studio s left join fetch s.hours")
    List<Studio> findAllWithHours();

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
