package org.studioportal.shared;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The thread on which rooms hear of each other. A single one: so they hear of things in the order in which they happened
 * here, and when hundreds claim at once, people are served first. What has not come when the portal stops is written down
 * (docs/decisions/events.md).
 */
@Configuration(proxyBeanMethods = false)
class EventConfiguration {
    @Bean(defaultCandidate = false)
    static ThreadPoolTaskExecutor eventThread() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("events-");
        return threads;
    }

    @Bean
    static AsyncConfigurer listenOnEventThread(@Qualifier("eventThread") ThreadPoolTaskExecutor threads) {
        return new ListenOn(threads);
    }

    private record ListenOn(ThreadPoolTaskExecutor getAsyncExecutor) implements AsyncConfigurer {}
}
