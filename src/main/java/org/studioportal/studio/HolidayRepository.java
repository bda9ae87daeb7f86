package org.studioportal.studio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface HolidayRepository extends Repository<Holiday, LocalDate> {
    Holiday save(Holiday holiday);

    Optional<Holiday> findById(LocalDate date);

    List<Holiday> findAll();

    List<Holiday> findByDateBetweenOrderByDate(LocalDate first, LocalDate last);

    void delete(Holiday holiday);
}
