package org.studioportal.shared;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The threads on which rooms hear of each other. A few: when hundreds claim at once, people are served first, and what
 * follows comes in its turn. What has not come when the portal stops is written down (docs/decisions/events.md).
 */
@Configuration(proxyBeanMethods = false)
class EventConfiguration {
    private static final int THREADS = 2;

    @Bean(defaultCandidate = false)
    static ThreadPoolTaskExecutor eventThreads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(THREADS);
        threads.setThreadNamePrefix("events-");
        return threads;
    }

    @Bean
    static AsyncConfigurer listenOnEventThreads(@Qualifier("eventThreads") ThreadPoolTaskExecutor threads) {
        return new ListenOn(threads);
    }

    private record ListenOn(ThreadPoolTaskExecutor getAsyncExecutor) implements AsyncConfigurer {}
}
