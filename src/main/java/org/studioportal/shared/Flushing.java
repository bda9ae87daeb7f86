package org.studioportal.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Sends a use case's changes to the database and turns its refusals into sentences. */
@Component
public class Flushing {
    private final EntityManager entities;

    Flushing(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Does the work and flushes.
     *
     * @param refusals what to say when the constraint of that name refuses
     * @throws ChangedMeanwhile if somebody else was quicker
     */
    public <T> T flushed(Supplier<T> work, Map<String, Supplier<? extends RuntimeException>> refusals) {
        try {
            T result = work.get();
            entities.flush();
            return result;
        } catch (OptimisticLockException | OptimisticLockingFailureException stale) {
            throw new ChangedMeanwhile();
        } catch (ConstraintViolationException | DataIntegrityViolationException violated) {
            throw refusals.entrySet().stream()
                    .filter(refusal -> String.valueOf(violated.getMessage()).contains(refusal.getKey()))
                    .map(refusal -> (RuntimeException) refusal.getValue().get())
                    .findFirst()
                    .orElse(violated);
        }
    }
}
