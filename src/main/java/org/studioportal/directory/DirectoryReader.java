package org.studioportal.directory;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole of the small tables: four statements. */
@Component
class DirectoryReader implements Memory.Reader<DirectorySnapshot> {
    private final EntityManager entities;

    DirectoryReader(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(readOnly = true)
    public DirectorySnapshot read() {
        return new DirectorySnapshot(
                entities.createQuery("""
                        select new org.studioportal.directory.UnitRef(
                          new org.studioportal.directory.UnitId(u.id), u.code, u.name, u.kind)
                        from Unit u order by u.code""", UnitRef.class).getResultList(),
                entities.createQuery("""
                        select new org.studioportal.directory.VillageRef(
                          new org.studioportal.directory.VillageId(v.id), v.code, v.name, v.town, v.urban)
                        from Village v order by v.code""", VillageRef.class).getResultList(),
                entities.createQuery("""
                        select new org.studioportal.directory.DirectorySnapshot$Pair(
                          p.unitId, p.villageId, p.validFrom, p.validUntil)
                        from Pairing p""", DirectorySnapshot.Pair.class).getResultList(),
                entities.createQuery("""
                        select new org.studioportal.directory.PartnerRef(
                          new org.studioportal.directory.PartnerId(p.id), p.name, p.kind)
                        from Partner p order by p.name""", PartnerRef.class).getResultList());
    }

    // What is kept must fit together: all statements see one moment.
    @Override
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW, isolation = Isolation.REPEATABLE_READ)
    public DirectorySnapshot readApart() {
        return read();
    }
}
