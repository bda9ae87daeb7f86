package org.studioportal.notification;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.studioportal.notification.channel.Channel;

/**
 * Empties the outbox: each channel by a few connections at once, each of which takes a few letters, sends them one by one
 * and notes at once what became of each. Several nodes do so side by side. See docs/decisions/notifications.md.
 */
@Component
class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int AT_ONCE = 20;

    /** How long a stop waits for letters that are on their way at that moment. */
    private static final Duration LAST_LETTERS = Duration.ofSeconds(40);

    private final Map<String, Outlet> outlets;
    private final Deliveries deliveries;
    private final NotificationTerms terms;
    private final Clock clock;
    private final Backoff backoff =
            new Backoff(Duration.ofSeconds(30), Duration.ofHours(1), RandomGenerator.getDefault());
    private volatile boolean stopping;

    Dispatcher(List<Channel> channels, Deliveries deliveries, NotificationTerms terms, Clock clock) {
        outlets = channels.stream()
                .map(channel -> new Outlet(channel, new Circuit(clock)))
                .collect(Collectors.toMap(outlet -> outlet.channel().name(), Function.identity()));
        this.deliveries = deliveries;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Sends all that may leave now. The scheduler does not wait for the time before: a channel that is still at it is left
     * alone, and a slow one does not keep another.
     */
    @Scheduled(cron = "${portal.notification.clock:*/5 * * * * *}")
    void tick() {
        deliveries.tidy();
        together(outlets.values().stream()
                .<Runnable>map(outlet -> () -> drainUnlessBusy(outlet))
                .toList());
    }

    private void drainUnlessBusy(Outlet outlet) {
        if (!outlet.busy().tryLock()) {
            return;
        }
        try {
            String name = outlet.channel().name();
            if (!outlet.channel().configured()) {
                deliveries.hold(name);
                outlet.released(false);
                return;
            }
            if (!outlet.released()) {
                deliveries.release(name);
                outlet.released(true);
            }
            if (outlet.circuit().open()) {
                drain(outlet);
            }
        } finally {
            outlet.busy().unlock();
        }
    }

    /** By one connection when the channel was down before, else by several. */
    private void drain(Outlet outlet) {
        if (outlet.circuit().doubtful() && !courier(outlet, 1, 1).run()) {
            return;
        }
        List<Runnable> couriers = new ArrayList<>();
        for (int i = 0; i < terms.connections(); i++) {
            couriers.add(() -> courier(outlet, AT_ONCE, Integer.MAX_VALUE).run());
        }
        together(couriers);
    }

    private Courier courier(Outlet outlet, int atOnce, int batches) {
        return new Courier(outlet, deliveries, backoff, clock, () -> stopping, atOnce, batches);
    }

    /** All at once, until each is done; what goes wrong with one is logged. */
    private static void together(List<Runnable> works) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<?> one : works.stream().map(threads::submit).toList()) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    LOG.error("Letters could not be sent", e.getCause());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Circuit circuit(String channel) {
        return outlets.get(channel).circuit();
    }

    /** No letter is begun any more; what is on its way is waited for, so that it is noted that it has left. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        for (Outlet outlet : outlets.values()) {
            if (outlet.busy().tryLock(LAST_LETTERS.toSeconds(), TimeUnit.SECONDS)) {
                outlet.busy().unlock();
            }
        }
    }
}
