package org.studioportal.board.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.studioportal.board.DeskQueue;
import org.studioportal.board.Listings;
import org.studioportal.board.Postings;
import org.studioportal.board.Vetting;
import org.studioportal.directory.Directory;
import org.studioportal.directory.Specialties;
import org.studioportal.directory.Villagers;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.picture.PictureStore;

/** The use cases of writing for the board and of looking at what was written, for the parts of their screens. */
@Component
record PostingServices(
        Postings postings,
        Vetting vetting,
        Listings listings,
        DeskQueue queue,
        Villagers villagers,
        Directory directory,
        Specialties specialties,
        PictureStore pictures,
        CurrentUser currentUser,
        Clock clock) {}
