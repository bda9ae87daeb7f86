package org.studioportal.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The partners. */
interface PartnerRepository extends Repository<Partner, Long> {
    Partner save(Partner partner);

    void delete(Partner partner);

    Optional<Partner> findById(long id);

    @Query("""
            select new org.studioportal.directory.PartnerRow(
              p.id, p.name, p.kind, p.contactName, p.contactPhone, p.note)
            from Partner p
            where (lower(p.name) like :pattern escape '!' or lower(p.note) like :pattern escape '!')
              and (:kind is null or p.kind = :kind)
            order by p.name
            limit :limit offset :offset""")
    List<PartnerRow> rows(String pattern, PartnerKind kind, int offset, int limit);

    @Query("""
            select count(p) from Partner p
            where (lower(p.name) like :pattern escape '!' or lower(p.note) like :pattern escape '!')
              and (:kind is null or p.kind = :kind)""")
    int countRows(String pattern, PartnerKind kind);
}
