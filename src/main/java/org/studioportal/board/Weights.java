package org.studioportal.board;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much each part of a match counts: what an operator may set under {@code portal.board.matching}. Only the proportions
 * matter; 0 leaves a part out. Checked at the start.
 *
 * @param category the helper covers the need's category
 * @param specialty how many of the wanted specialties the helper has
 * @param paired the need is of the village that the helper's unit is paired with
 * @param time the helper is free when it suits
 * @param town the helper serves in the village's town
 * @param level the helper can do what is asked for; more than that counts little
 * @param load the helper has little on their hands
 * @param rating what receivers said before
 * @param rest days since the helper last claimed, so that the busiest do not always come first
 * @param clash what is taken off when the helper has something else at that time
 * @param restDays from so many days on, rest counts in full
 * @param usualStars what a helper is taken to be worth before anybody has said so
 * @param usualCount how many ratings that presumption weighs: one rating alone decides nothing
 */
@Validated
@ConfigurationProperties("portal.board.matching")
record Weights(
        @DefaultValue("30") @Min(0) @Max(1000) int category,
        @DefaultValue("20") @Min(0) @Max(1000) int specialty,
        @DefaultValue("20") @Min(0) @Max(1000) int paired,
        @DefaultValue("15") @Min(0) @Max(1000) int time,
        @DefaultValue("5") @Min(0) @Max(1000) int town,
        @DefaultValue("5") @Min(0) @Max(1000) int level,
        @DefaultValue("12") @Min(0) @Max(1000) int load,
        @DefaultValue("10") @Min(0) @Max(1000) int rating,
        @DefaultValue("12") @Min(0) @Max(1000) int rest,
        @DefaultValue("40") @Min(0) @Max(1000) int clash,
        @DefaultValue("30") @Min(1) @Max(3650) int restDays,

        @DefaultValue("4.2") @DecimalMin("1") @DecimalMax("5")
        double usualStars,

        @DefaultValue("5") @Min(1) @Max(1000) int usualCount) {

    /** All that can be earned; never 0. */
    int most() {
        return Math.max(1, category + specialty + paired + time + town + level + load + rating + rest);
    }
}
