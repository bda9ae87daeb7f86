package org.studioportal.shared;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.retry.MethodRetrySpec;
import org.springframework.resilience.retry.SimpleRetryInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Repeats use cases that lost a race for a lock: {@link RetriedTransaction}. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class LostRaces {
    private static final int RETRIES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration DELAY = Duration.ofMillis(40);
    // Those who stopped each other must not meet again at the same moment.
    private static final Duration JITTER = Duration.ofMillis(30);
    private static final Duration LONGEST_DELAY = Duration.ofMillis(400);

    private static final Set<Integer> LOCK_WAIT_OR_DEADLOCK = Set.of(1205, 1213);

    /** Inside of method security, whose interceptors come early, and outside of the transaction, which comes last. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor retriedTransactions() {
        var advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(null, RetriedTransaction.class, true),
                new SimpleRetryInterceptor(new MethodRetrySpec(
                        Set.of(),
                        Set.of(),
                        (method, failure) ->
                                lost(failure) && !TransactionSynchronizationManager.isActualTransactionActive(),
                        RETRIES,
                        PATIENCE,
                        DELAY,
                        JITTER,
                        2,
                        LONGEST_DELAY)));
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }

    // Spring translates what repositories throw. A flush in the middle of a use case throws Hibernate's own exceptions,
    // and a lock wait has no SQL state that JDBC's translation knows; MariaDB's error number is always there.
    private static boolean lost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PessimisticLockingFailureException
                    || cause instanceof SQLException refusal
                            && LOCK_WAIT_OR_DEADLOCK.contains(refusal.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
