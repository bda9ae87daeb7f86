package org.studioportal.bulletin;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PublicationRepository extends Repository<Publication, Long> {
    Publication save(Publication publication);

    Optional<Publication> findById(long article);
}
