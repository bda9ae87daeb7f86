package org.studioportal.board;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much and how long: what an operator may set under {@code portal.board}.
 *
 * @param openClaims how many claims a volunteer may have on their hands (paper 4.1: against rushed help); a series counts once
 * @param openBookings how many bookings a villager may have on their hands
 * @param answerWithin how long the other side has for its answer
 * @param startWithin how long after it was accepted a claim without an agreed time may wait for its start
 * @param grace how long after the end of its agreed time a claim may still be started
 * @param reportWithin how long after its start a report is waited for
 * @param confirmWithin how long after the report a confirmation is waited for
 * @param standsFor how many days a need stands on the board when no last day is given
 * @param shiftsAhead how many days ahead a post's shifts can be claimed
 * @param bookableAhead how many days ahead an offer can be booked
 */
@ConfigurationProperties("portal.board")
record Terms(
        @DefaultValue("3") int openClaims,
        @DefaultValue("3") int openBookings,
        @DefaultValue("3d") Duration answerWithin,
        @DefaultValue("14d") Duration startWithin,
        @DefaultValue("1d") Duration grace,
        @DefaultValue("30d") Duration reportWithin,
        @DefaultValue("14d") Duration confirmWithin,
        @DefaultValue("30") int standsFor,
        @DefaultValue("28") int shiftsAhead,
        @DefaultValue("28") int bookableAhead) {}
