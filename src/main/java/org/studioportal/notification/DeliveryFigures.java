package org.studioportal.notification;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What became of letters in a day (Asia/Shanghai).
 *
 * @param sent taken over by the other end
 * @param dead refused, or not to be sent for too long
 * @param cancelled not needed any more
 */
public record DeliveryFigures(LocalDate day, int sent, int dead, int cancelled) implements Serializable {}
