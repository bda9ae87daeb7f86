package org.studioportal.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRef;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.time.PortalTime;

/** What everybody may see of the board: what is needed and what is offered, never who is in need. */
@Service
@PreAuthorize("permitAll()")
public class Board {
    private static final int MOST = 500;

    private final BoardRows rows;
    private final BoardSearch search;
    private final BoardFeed feed;
    private final BoardAccess access;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    Board(
            BoardRows rows,
            BoardSearch search,
            BoardFeed feed,
            BoardAccess access,
            Directory directory,
            CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.search = search;
        this.feed = feed;
        this.access = access;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A page of what is asked for. At most three statements, each within an index, however large the board is.
     *
     * @param after where the page before has ended; {@link BoardCursor#START} for the first
     * @param limit at most so many cards, and never more than 500
     */
    @Transactional(readOnly = true)
    public BoardPage page(BoardFilter filter, BoardCursor after, int limit) {
        return rows.page(selection(filter), after, Math.min(limit, MOST));
    }

    /**
     * How many there are of everything that can be asked for. No statement, but three when nobody has asked today. What
     * others have changed is counted within a second.
     *
     * @param selection as a page brought it: what it found by words stays as it was found then
     */
    @Transactional(readOnly = true)
    public BoardCounts counts(BoardSelection selection) {
        return feed.counts(selection);
    }

    /**
     * Tells of every change within about a second, on a thread that is nobody's.
     *
     * @return ends it
     */
    public Runnable watch(Consumer<BoardChange> watcher) {
        return feed.watch(watcher);
    }

    private BoardSelection selection(BoardFilter filter) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        return new BoardSelection(
                filter,
                today,
                villages(filter),
                viewer(today),
                filter.words() == null ? null : search.find(filter.words()));
    }

    private Set<Long> villages(BoardFilter filter) {
        if (filter.town() == null && filter.village() == null) {
            return null;
        }
        return directory.villages().stream()
                .filter(village -> filter.town() == null || village.town().equals(filter.town()))
                .filter(village -> filter.village() == null || village.code().equals(filter.village()))
                .map(village -> village.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private BoardSelection.Viewer viewer(LocalDate today) {
        Actor actor = currentUser.actor().orElse(null);
        if (actor == null) {
            return BoardSelection.Viewer.STRANGER;
        }
        Optional<VillageRef> village = village(actor, today);
        Long own = village.map(v -> v.id().value()).orElse(null);
        Set<Long> towns = village.map(v -> directory.villages().stream()
                        .filter(other -> other.town().equals(v.town()))
                        .map(other -> other.id().value())
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
        return access.self()
                .map(self -> new BoardSelection.Viewer(self.categories(), self.level(), own, towns))
                .orElseGet(() -> new BoardSelection.Viewer(Set.of(), null, own, towns));
    }

    /** A villager's and a clerk's own; a unit's people look to the one that their unit is paired with. */
    private Optional<VillageRef> village(Actor actor, LocalDate today) {
        for (Role role : new Role[] {Role.VILLAGER, Role.CLERK}) {
            Optional<Long> own = actor.scopes(role).stream().min(Long::compare);
            if (own.isPresent()) {
                return directory.village(new VillageId(own.get()));
            }
        }
        for (Role role : new Role[] {Role.VOLUNTEER, Role.UNIT_ADMIN}) {
            Optional<Long> unit = actor.scopes(role).stream().min(Long::compare);
            if (unit.isPresent()) {
                return directory.villageOf(new UnitId(unit.get()), today);
            }
        }
        return Optional.empty();
    }
}
