package org.studioportal.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.time.PortalTime;

/**
 * Counts readers. A read is one person in one hour, a reader one person in one day (Asia/Shanghai); a stranger is one
 * person as long as their session lasts. Nothing is kept of who it was; see {@link ReaderMarks}.
 */
@Service
public class Reads {
    private final PublicationQueries queries;
    private final Readers readers;
    private final ReaderMarks marks;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reads(
            PublicationQueries queries,
            Readers readers,
            ReaderMarks marks,
            CurrentUser currentUser,
            JdbcClient jdbc,
            Clock clock) {
        this.queries = queries;
        this.readers = readers;
        this.marks = marks;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody is reading it. Counts nothing when they may not, or were counted already. */
    @PreAuthorize("permitAll()")
    @Transactional
    public void opened(ArticleId id) {
        if (queries.cards(List.of(id), readers.current()).isEmpty()) {
            return;
        }
        ZonedDateTime now = clock.instant().atZone(PortalTime.ZONE);
        LocalDate day = now.toLocalDate();
        String who = who() + "|" + id;
        int reads = marks.first(day, who + "|read|" + now.getHour()) ? 1 : 0;
        int readersToday = marks.first(day, who + "|reader") ? 1 : 0;
        if (reads + readersToday > 0) {
            count(id, day, reads, readersToday, 0);
        }
    }

    /**
     * They have come to its end. Counts at most once for each read that was counted in this hour or the one before, on
     * the day of that read; nothing for whoever has not begun.
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void through(ArticleId id) {
        ZonedDateTime now = clock.instant().atZone(PortalTime.ZONE);
        String who = who() + "|" + id;
        Stream.of(now, now.minusHours(1))
                .filter(hour -> marks.known(hour.toLocalDate(), who + "|read|" + hour.getHour()))
                .findFirst()
                .filter(read -> marks.first(read.toLocalDate(), who + "|through|" + read.getHour()))
                .ifPresent(read -> count(id, read.toLocalDate(), 0, 0, 1));
    }

    private void count(ArticleId id, LocalDate day, int reads, int readersToday, int throughs) {
        jdbc.sql("""
                        insert into article_reads (article_id, day, reads_count, readers_count, throughs_count)
                        values (:article, :day, :reads, :readers, :throughs)
                        on duplicate key update reads_count = reads_count + :reads,
                          readers_count = readers_count + :readers, throughs_count = throughs_count + :throughs""")
                .param("article", id.value())
                .param("day", day)
                .param("reads", reads)
                .param("readers", readersToday)
                .param("throughs", throughs)
                .update();
    }

    private String who() {
        return currentUser.actor().map(actor -> "account " + actor.accountId()).orElseGet(() -> "session " + session());
    }

    private static String session() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getSessionId()
                : "";
    }
}
