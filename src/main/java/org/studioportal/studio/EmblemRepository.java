package org.studioportal.studio;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmblemRepository extends Repository<Emblem, Long> {
    Emblem save(Emblem emblem);

    Optional<Emblem> findById(long studioId);

    @Query("""
            select e from Emblem e join Studio s on s.id = e.studioId
            where s.slug = :slug and s.status = org.studioportal.studio.StudioStatus.PUBLISHED""")
    Optional<Emblem> findPublished(String slug);
}
