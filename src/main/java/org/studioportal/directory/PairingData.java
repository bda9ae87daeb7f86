package org.studioportal.directory;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A unit answering for a village.
 *
 * @param lastDay the last day; null while no end is known
 */
public record PairingData(UnitId unit, VillageId village, LocalDate from, LocalDate lastDay) implements Serializable {}
