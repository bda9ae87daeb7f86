package org.studioportal.board;

import org.springframework.stereotype.Component;

/** Lets tests of other rooms say that a minute has passed. */
@Component
public class BoardClockFixture {
    private final BoardClock clock;

    BoardClockFixture(BoardClock clock) {
        this.clock = clock;
    }

    public void tick() {
        clock.tick();
    }
}
