package org.studioportal.notification;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When and how long: what an operator may set under {@code portal.notification}. Times of day are those of
 * Asia/Shanghai.
 *
 * @param quietFrom from then on nothing is sent but what cannot wait
 * @param quietUntil until then
 * @param quietOnHolidays whether that holds for the city's holidays as well, all day
 * @param digestAt when digests are sent: every day, and on Mondays
 * @param giveUpAfter how long a letter is tried
 * @param heldFor what was held longer than that is not sent by itself once there is a mail server
 * @param connections how many letters may be on their way at once, by each channel and node
 * @param overdueAfter how long an answer may be waited for before it is reminded of
 * @param lapsingBefore how long before a claim lapses its claimant is told
 * @param expiringBefore how long before a listing ends its poster is told
 * @param keep how long the inbox and the outbox remember
 */
@ConfigurationProperties("portal.notification")
record NotificationTerms(
        @DefaultValue("21:00") LocalTime quietFrom,
        @DefaultValue("08:00") LocalTime quietUntil,
        @DefaultValue("true") boolean quietOnHolidays,
        @DefaultValue("08:00") LocalTime digestAt,
        @DefaultValue("1d") Duration giveUpAfter,
        @DefaultValue("1d") Duration heldFor,
        @DefaultValue("4") int connections,
        @DefaultValue("48h") Duration overdueAfter,
        @DefaultValue("24h") Duration lapsingBefore,
        @DefaultValue("48h") Duration expiringBefore,
        @DefaultValue("365d") Duration keep) {}
