package org.studioportal.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.studioportal.notification.channel.Channel;
import org.studioportal.notification.channel.ChannelDown;
import org.studioportal.notification.channel.LetterRefused;

/**
 * Empties the outbox: each channel by a few connections at once, each of which takes a few letters, sends them one by one
 * and notes at once what became of each. Several nodes do so side by side. See docs/decisions/notifications.md.
 */
@Component
class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int AT_ONCE = 20;
    /** A letter is begun only with that much of its lease left: longer than any connection lets it take. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private final Map<String, Channel> channels;
    private final Map<String, Circuit> circuits;
    private final Set<String> released = ConcurrentHashMap.newKeySet();
    private final Deliveries deliveries;
    private final NotificationTerms terms;
    private final Clock clock;
    private final Backoff backoff =
            new Backoff(Duration.ofSeconds(30), Duration.ofHours(1), RandomGenerator.getDefault());

    Dispatcher(List<Channel> channels, Deliveries deliveries, NotificationTerms terms, Clock clock) {
        this.channels = channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
        this.circuits = new ConcurrentHashMap<>();
        this.channels.keySet().forEach(name -> circuits.put(name, new Circuit(clock)));
        this.deliveries = deliveries;
        this.terms = terms;
        this.clock = clock;
    }

    /** Sends all that may leave now. */
    @Scheduled(cron = "${portal.notification.clock:*/5 * * * * *}")
    void tick() {
        deliveries.tidy();
        for (Channel channel : channels.values()) {
            if (!channel.configured()) {
                continue;
            }
            if (released.add(channel.name())) {
                deliveries.release(channel.name());
            }
            if (circuit(channel.name()).open()) {
                drain(channel);
            }
        }
    }

    /** By one connection when the channel was down before, else by several. */
    private void drain(Channel channel) {
        if (circuit(channel.name()).doubtful() && !new Sender(channel, 1, 1).run()) {
            return;
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> senders = new ArrayList<>();
            for (int i = 0; i < terms.connections(); i++) {
                senders.add(threads.submit(new Sender(channel, AT_ONCE, Integer.MAX_VALUE)::run));
            }
            for (Future<Boolean> sender : senders) {
                sender.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.error("Letters could not be sent by {}", channel.name(), e.getCause());
        }
    }

    Circuit circuit(String channel) {
        return circuits.get(channel);
    }

    /** One connection. */
    private final class Sender {
        private final Channel channel;
        private final Circuit circuit;
        private final int atOnce;
        private final int batches;

        /** @param batches at most so many */
        Sender(Channel channel, int atOnce, int batches) {
            this.channel = channel;
            this.circuit = circuit(channel.name());
            this.atOnce = atOnce;
            this.batches = batches;
        }

        /** @return whether the channel works, as far as it was seen */
        boolean run() {
            Channel.Line line = null;
            try {
                for (int i = 0; i < batches && circuit.open(); i++) {
                    Deliveries.Batch batch = deliveries.take(channel.name(), atOnce);
                    if (!batch.any()) {
                        return true;
                    }
                    line = send(line, batch.letters());
                }
                return circuit.open();
            } finally {
                if (line != null) {
                    line.close();
                }
            }
        }

        /** @return the line to go on with; null when there is none */
        private Channel.Line send(Channel.Line before, List<Deliveries.Taken> letters) {
            Channel.Line line = before;
            for (int i = 0; i < letters.size(); i++) {
                Deliveries.Taken letter = letters.get(i);
                if (clock.instant().isAfter(letter.leasedUntil().minus(MARGIN))) {
                    deliveries.giveBack(letters.subList(i, letters.size()));
                    return line;
                }
                try {
                    if (line == null) {
                        line = channel.open();
                    }
                } catch (ChannelDown down) {
                    deliveries.giveBack(letters.subList(i, letters.size()));
                    fail(down);
                    return null;
                }
                try {
                    line.send(letter.letter());
                    deliveries.sent(letter);
                    circuit.worked();
                } catch (LetterRefused refused) {
                    deliveries.refused(letter, refused.getMessage(), refused.forGood(), again(letter));
                    circuit.worked();
                } catch (ChannelDown down) {
                    // Whether it has arrived, nobody knows: it goes once more, under the same id.
                    deliveries.refused(letter, down.getMessage(), false, again(letter));
                    deliveries.giveBack(letters.subList(i + 1, letters.size()));
                    line.close();
                    fail(down);
                    return null;
                }
            }
            return line;
        }

        private void fail(ChannelDown down) {
            LOG.warn("{} is down: {}", channel.name(), down.getMessage());
            circuit.failed(down.getMessage());
            deliveries.hindered(channel.name(), down.getMessage());
        }

        private Instant again(Deliveries.Taken letter) {
            return clock.instant().plus(backoff.after(letter.attempts() + 1));
        }
    }
}
