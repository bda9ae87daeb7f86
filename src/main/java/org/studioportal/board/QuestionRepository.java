package org.studioportal.board;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuestionRepository extends Repository<Question, Long> {
    Question save(Question question);

    void delete(Question question);

    Optional<Question> findById(long id);

    /** The newest first. */
    @Query("select q from Question q where q.listingId = :listing order by q.id desc limit :limit")
    List<Question> newest(long listing, int limit);
}
