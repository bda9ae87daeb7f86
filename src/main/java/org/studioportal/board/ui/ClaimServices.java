package org.studioportal.board.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.studioportal.board.ClaimSteps;
import org.studioportal.board.DeskQueue;
import org.studioportal.shared.picture.PictureStore;

/** The use cases of claims that wait on a desk, for the parts of its screen. */
@Component
record ClaimServices(DeskQueue queue, ClaimSteps steps, PictureStore pictures, Clock clock) {}
