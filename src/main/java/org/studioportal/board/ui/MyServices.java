package org.studioportal.board.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.studioportal.board.ClaimSteps;
import org.studioportal.board.MyBoard;
import org.studioportal.board.MyCalendar;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.picture.PictureStore;

/** The use cases of a person's own page, for the parts of its screen. */
@Component
record MyServices(
        MyBoard board,
        MyCalendar calendar,
        ClaimSteps steps,
        PictureStore pictures,
        CurrentUser currentUser,
        Clock clock) {}
