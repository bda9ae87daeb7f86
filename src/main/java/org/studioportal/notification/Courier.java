package org.studioportal.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studioportal.notification.channel.Channel;
import org.studioportal.notification.channel.ChannelDown;
import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.LetterRefused;
import org.studioportal.notification.channel.Recipient;

/** One connection, for one thread: takes a few letters at a time, until there are none or the channel is down. */
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    /** A letter is begun only with that much of its lease left: a server has half a minute for each of its answers. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final Channel channel;
    private final Circuit circuit;
    private final Deliveries deliveries;
    private final Backoff backoff;
    private final Clock clock;
    private final BooleanSupplier stopping;
    private final int atOnce;
    private final int batches;
    private Channel.Line line;

    /**
     * @param atOnce how many letters it takes in one go
     * @param batches how often at most
     */
    Courier(
            Outlet outlet,
            Deliveries deliveries,
            Backoff backoff,
            Clock clock,
            BooleanSupplier stopping,
            int atOnce,
            int batches) {
        this.channel = outlet.channel();
        this.circuit = outlet.circuit();
        this.deliveries = deliveries;
        this.backoff = backoff;
        this.clock = clock;
        this.stopping = stopping;
        this.atOnce = atOnce;
        this.batches = batches;
    }

    /** @return whether the channel works, as far as it was seen */
    boolean run() {
        try {
            for (int i = 0; i < batches && circuit.open() && !stopping.getAsBoolean(); i++) {
                List<Deliveries.Taken> letters = deliveries.take(channel.name(), atOnce);
                if (letters.isEmpty()) {
                    return true;
                }
                send(letters);
            }
            return circuit.open();
        } finally {
            hangUp();
        }
    }

    private void send(List<Deliveries.Taken> letters) {
        for (int i = 0; i < letters.size(); i++) {
            Deliveries.Taken letter = letters.get(i);
            boolean late = clock.instant().isAfter(letter.leasedUntil().minus(MARGIN));
            if (late || stopping.getAsBoolean()) {
                deliveries.giveBack(letters.subList(i, letters.size()));
                return;
            }
            try {
                line = line == null ? channel.open() : line;
            } catch (ChannelDown down) {
                deliveries.giveBack(letters.subList(i, letters.size()));
                fail(down.getMessage());
                return;
            }
            if (!send(letter)) {
                deliveries.giveBack(letters.subList(i + 1, letters.size()));
                return;
            }
        }
    }

    /** @return whether the line goes on */
    private boolean send(Deliveries.Taken taken) {
        Letter letter;
        try {
            Optional<Letter> written = deliveries.write(taken);
            if (written.isEmpty()) {
                deliveries.needless(taken);
                return true;
            }
            letter = written.get();
        } catch (RuntimeException e) {
            // One that cannot be written must not keep all others here.
            LOG.error("Letter {} of the outbox cannot be written", taken.id(), e);
            deliveries.refused(taken, e.getClass().getSimpleName(), true, clock.instant());
            return true;
        }
        try {
            line.send(letter);
            deliveries.sent(taken);
            circuit.worked();
            return true;
        } catch (LetterRefused refused) {
            deliveries.refused(taken, anonymous(refused, letter.to()), refused.forGood(), again(taken));
            circuit.worked();
            return true;
        } catch (ChannelDown down) {
            // Whether it has arrived, nobody knows: it goes once more, under the same id.
            String reason = anonymous(down, letter.to());
            deliveries.refused(taken, reason, false, again(taken));
            hangUp();
            fail(reason);
            return false;
        } catch (RuntimeException e) {
            LOG.error("Letter {} of the outbox could not be sent", taken.id(), e);
            deliveries.refused(taken, e.getClass().getSimpleName(), false, again(taken));
            hangUp();
            return false;
        }
    }

    private void fail(String reason) {
        LOG.warn("{} is down: {}", channel.name(), reason);
        circuit.failed(reason);
        deliveries.hindered(channel.name(), reason);
    }

    private void hangUp() {
        if (line != null) {
            line.close();
            line = null;
        }
    }

    /** Servers like to repeat whom a letter was for; the outbox says that better, and keeps no address in clear. */
    private static String anonymous(Exception said, Recipient to) {
        String reason = String.valueOf(said.getMessage());
        for (String secret : new String[] {to.email(), to.phone()}) {
            if (secret != null && !secret.isBlank()) {
                reason = reason.replace(secret, "…");
            }
        }
        return reason;
    }

    private Instant again(Deliveries.Taken letter) {
        return clock.instant().plus(backoff.after(letter.attempts() + 1));
    }
}
