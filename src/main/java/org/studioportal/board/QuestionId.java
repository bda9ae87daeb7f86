package org.studioportal.board;

import java.io.Serializable;

/** Which question. */
public record QuestionId(long value) implements Serializable {}
