package org.studioportal.board.ui;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.studioportal.board.ClaimSteps;
import org.studioportal.board.Claims;
import org.studioportal.board.ListingPages;
import org.studioportal.board.Listings;
import org.studioportal.board.Questions;
import org.studioportal.shared.picture.PictureStore;

/** The use cases that a listing's page offers, for the parts of its screen. */
@Component
record ListingServices(
        ListingPages pages,
        Listings listings,
        Claims claims,
        ClaimSteps steps,
        Questions questions,
        PictureStore pictures,
        ObjectProvider<ListingPart> others,
        Clock clock) {
    /** What others add to the page, in their order. */
    Stream<ListingPart> parts() {
        return others.orderedStream();
    }
}
