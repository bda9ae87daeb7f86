package org.studioportal.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Another room that fails until it is told not to. */
@Component
class UnreliableListener {
    record ThingId(long value) {}

    /** Holds every kind of part that our events have. */
    record Happened(
            ThingId id,
            Set<ThingId> others,
            ServiceMode mode,
            BigDecimal cost,
            Instant at,
            LocalDate day,
            String note) {}

    /** Only the memory of this node wants to know. */
    record Changed(ThingId id) {}

    private final List<Happened> done = new CopyOnWriteArrayList<>();
    private final JdbcClient jdbc;
    private volatile boolean fails;
    private int writtenDown = -1;

    UnreliableListener(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    public void on(Happened event) {
        if (fails) {
            throw new IllegalStateException("On purpose");
        }
        done.add(event);
    }

    @TransactionalEventListener
    public void on(Changed event) {
        writtenDown = jdbc.sql("select count(*) from EVENT_PUBLICATION")
                .query(Integer.class)
                .single();
    }

    /** How many events were written down when this node's memory was told of a change; -1 when it has not been. */
    public int writtenDown() {
        return writtenDown;
    }

    public List<Happened> done() {
        return done;
    }

    /** Begins anew. */
    public void fail(boolean fails) {
        this.fails = fails;
        done.clear();
        writtenDown = -1;
    }
}
