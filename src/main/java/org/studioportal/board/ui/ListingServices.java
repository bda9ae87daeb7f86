package org.studioportal.board.ui;

import org.springframework.stereotype.Component;
import org.studioportal.board.Board;
import org.studioportal.board.ClaimSteps;
import org.studioportal.board.Claims;
import org.studioportal.board.ListingPages;
import org.studioportal.board.Listings;
import org.studioportal.board.Matching;
import org.studioportal.board.Questions;
import org.studioportal.shared.picture.PictureStore;

/** The use cases that a listing's page offers, for the parts of its screen. */
@Component
record ListingServices(
        Board board,
        ListingPages pages,
        Listings listings,
        Claims claims,
        ClaimSteps steps,
        Questions questions,
        Matching matching,
        PostingServices writing,
        PictureStore pictures) {}
