package org.studioportal.studio;

import java.io.Serializable;
import java.time.LocalDate;

/** A date on which the whole city rests, and what it is called. */
public record HolidayDay(LocalDate date, String name) implements Serializable {}
