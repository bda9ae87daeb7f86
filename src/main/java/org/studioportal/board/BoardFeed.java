package org.studioportal.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.studioportal.shared.time.PortalTime;

/**
 * What changes on the board, on whichever node: read from the timeline once a second while anybody wants to know, and at
 * once after a change on this node. However many look, a change costs one look at the timeline and one at the listings.
 */
@Component
class BoardFeed {
    private static final Logger log = LoggerFactory.getLogger(BoardFeed.class);

    /** How long after its number was given a line may still be committed: one that follows it may have been before. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    /** As many lines may be under way when the feed begins. */
    private static final int UNDER_WAY = 1_000;

    /** So long after the last question the counts are kept up to date. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Mark(Instant at, long line) {}

    private final BoardRows rows;
    private final BoardPlaces places;
    private final Clock clock;
    private final List<Consumer<BoardChange>> watchers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean nudged = new AtomicBoolean();

    /** Held while the timeline is read; whoever needs both locks takes this one first. */
    private final ReentrantLock reading = new ReentrantLock();

    private final ArrayDeque<Mark> marks = new ArrayDeque<>();
    private final Set<Long> seen = new HashSet<>();
    private volatile long floor = -1;

    /** Held while the cube is used. */
    private final ReentrantLock counting = new ReentrantLock();

    private volatile BoardCube cube;
    private volatile Instant asked = Instant.EPOCH;

    BoardFeed(BoardRows rows, BoardPlaces places, Clock clock) {
        this.rows = rows;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Tells of every change from now on, soon after it was committed, on a thread of the feed's.
     *
     * @return ends it
     */
    Runnable watch(Consumer<BoardChange> watcher) {
        begin();
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** All counts. No statement but for the first time in a day, or after nobody has asked for a while: then three. */
    BoardCounts counts(BoardSelection selection) {
        asked = clock.instant();
        LocalDate today = LocalDate.ofInstant(asked, PortalTime.ZONE);
        while (true) {
            begin();
            counting.lock();
            try {
                // What was forgotten meanwhile has to begin again: counts that nobody keeps up to date would stay
                // wrong.
                if (floor >= 0) {
                    if (cube == null || !cube.day().equals(today)) {
                        cube = rows.cube(today);
                    }
                    return cube.counts(selection, places);
                }
            } finally {
                counting.unlock();
            }
        }
    }

    @Scheduled(fixedDelayString = "${portal.board.feed:1s}")
    void tick() {
        if (!watchers.isEmpty() || asked.plus(KEPT).isAfter(clock.instant())) {
            poll();
        } else {
            forget();
        }
    }

    /**
     * Whoever has changed something sees it at once. Not a transactional event listener: those are written down until they
     * are done, and a hint is not worth a row.
     */
    @EventListener
    void on(BoardEvent change) {
        if (watchers.isEmpty() && cube == null || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (nudged.compareAndSet(false, true)) {
                    Thread.startVirtualThread(BoardFeed.this::hurry);
                }
            }
        });
    }

    private void hurry() {
        nudged.set(false);
        try {
            poll();
        } catch (RuntimeException e) {
            log.warn("The board's changes could not be read; they are tried again in a second", e);
        }
    }

    /** Reads what is new and tells of it. */
    void poll() {
        reading.lock();
        try {
            if (floor < 0) {
                return;
            }
            List<BoardRows.Entry> entries = rows.entries(floor).stream()
                    .filter(entry -> !seen.contains(entry.id()))
                    .toList();
            if (!entries.isEmpty()) {
                tell(entries);
                entries.forEach(entry -> seen.add(entry.id()));
                marks.add(new Mark(clock.instant(), entries.getLast().id()));
            }
            moveOn();
        } finally {
            reading.unlock();
        }
    }

    private void moveOn() {
        Instant settled = clock.instant().minus(OVERLAP);
        long before = floor;
        while (!marks.isEmpty() && marks.peek().at().isBefore(settled)) {
            floor = Math.max(floor, marks.poll().line());
        }
        if (floor > before) {
            seen.removeIf(line -> line <= floor);
        }
    }

    private void tell(List<BoardRows.Entry> entries) {
        Set<Long> changed =
                entries.stream().map(BoardRows.Entry::listing).collect(Collectors.toCollection(TreeSet::new));
        Set<Long> opened = entries.stream()
                .filter(entry -> entry.what().equals("listing." + ListingAction.OPEN_IT))
                .map(BoardRows.Entry::listing)
                .collect(Collectors.toSet());
        List<BoardCard> cards = rows.cards(changed).stream()
                .filter(card -> card.current() || card.past())
                .toList();
        Set<ListingId> gone = changed.stream().map(ListingId::new).collect(Collectors.toCollection(HashSet::new));
        cards.forEach(card -> gone.remove(card.id()));
        count(cards, gone, opened);
        BoardChange change = new BoardChange(
                cards, Set.copyOf(gone), opened.stream().map(ListingId::new).collect(Collectors.toUnmodifiableSet()));
        watchers.forEach(watcher -> tell(watcher, change));
    }

    /** One who cannot be told, as their page has just gone, must not keep others from hearing. */
    private static void tell(Consumer<BoardChange> watcher, BoardChange change) {
        try {
            watcher.accept(change);
        } catch (RuntimeException e) {
            log.debug("Somebody could not be told of a change of the board", e);
        }
    }

    private void count(List<BoardCard> cards, Set<ListingId> gone, Set<Long> opened) {
        counting.lock();
        try {
            if (cube == null) {
                return;
            }
            gone.forEach(id -> cube.leaves(id.value()));
            for (BoardCard card : cards) {
                long id = card.id().value();
                boolean fresh = opened.contains(id);
                if (card.past()) {
                    boolean passes = cube.leaves(id) || fresh;
                    if (passes) {
                        cube.passes(BoardRows.head(card));
                    }
                } else if (cube.knows(id) || fresh) {
                    cube.stands(id, BoardRows.cell(card, cube.day()));
                } else {
                    // It comes back: whether from what is counted as past, nobody knows any more.
                    cube = null;
                    return;
                }
            }
        } finally {
            counting.unlock();
        }
    }

    /** From here on nothing is missed. */
    private void begin() {
        if (floor >= 0) {
            return;
        }
        reading.lock();
        try {
            if (floor < 0) {
                long last = rows.lastEntry();
                long start = Math.max(0, last - UNDER_WAY);
                rows.entries(start).forEach(entry -> seen.add(entry.id()));
                marks.add(new Mark(clock.instant(), last));
                floor = start;
            }
        } finally {
            reading.unlock();
        }
    }

    /** Keeps nothing in memory until somebody asks again. */
    void forget() {
        reading.lock();
        counting.lock();
        try {
            floor = -1;
            asked = Instant.EPOCH;
            seen.clear();
            marks.clear();
            cube = null;
        } finally {
            counting.unlock();
            reading.unlock();
        }
    }
}
