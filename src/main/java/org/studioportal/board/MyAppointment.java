package org.studioportal.board;

import java.time.Instant;

/**
 * A claim as calendars need it.
 *
 * @param sequence grows with every change
 * @param changedAt UTC
 */
record MyAppointment(MyClaim claim, int sequence, Instant changedAt) {}
