package org.studioportal.board;

import java.io.Serializable;

/** Which time of a listing. */
public record SlotId(long value) implements Serializable {}
