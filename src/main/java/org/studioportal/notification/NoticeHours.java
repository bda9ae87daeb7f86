package org.studioportal.notification;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * When letters leave; times of day are those of Asia/Shanghai.
 *
 * @param quietFrom from then on only what cannot wait
 * @param quietUntil until then
 * @param holidays whether holidays are quiet as well, all day
 * @param digestAt when digests leave: every day, and on Mondays
 */
public record NoticeHours(LocalTime quietFrom, LocalTime quietUntil, boolean holidays, LocalTime digestAt)
        implements Serializable {}
