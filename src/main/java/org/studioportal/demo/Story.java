package org.studioportal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.studioportal.board.ClaimAction;
import org.studioportal.board.Claimant;
import org.studioportal.board.ListingAction;
import org.studioportal.board.PastStep;
import org.studioportal.board.PastStep.How;
import org.studioportal.board.Requester;
import org.studioportal.board.ServiceReport;
import org.studioportal.demo.BoardPeople.Helper;
import org.studioportal.security.AccountId;
import org.studioportal.shared.time.PortalTime;

/** What people do with one listing; told to its end, of which only what has happened by now is taken down. */
final class Story {
    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);

    private final List<PastStep> steps = new ArrayList<>();
    private int claims;

    /** Some time later, when people are awake. */
    static Instant later(Instant from, double leastHours, double mostHours, RandomGenerator random) {
        Instant at = from.plusSeconds((long) (3600 * random.nextDouble(leastHours, mostHours)));
        ZonedDateTime there = at.atZone(PortalTime.ZONE);
        if (there.toLocalTime().isAfter(NIGHT)) {
            there = there.plusDays(1).with(MORNING).plusMinutes(random.nextInt(90));
        } else if (there.toLocalTime().isBefore(MORNING)) {
            there = there.with(MORNING).plusMinutes(random.nextInt(90));
        }
        return there.toInstant();
    }

    /** That moment, or shortly before the other if it would be later. */
    static Instant before(Instant limit, Instant at) {
        Instant latest = limit.minus(Duration.ofMinutes(10));
        return at.isAfter(latest) ? latest : at;
    }

    Story does(ListingAction action, AccountId by, String why, Instant at) {
        steps.add(new PastStep.Done(action, by, why, at));
        return this;
    }

    Story tells(PastStep step) {
        steps.add(step);
        return this;
    }

    /** @return the claim's number */
    int claims(How how, Helper helper, Instant startsAt, String message, Instant at) {
        steps.add(new PastStep.Claimed(
                claims, how, helper.claimant(), helper.account(), helper.by(), startsAt, null, message, null, at));
        return claims++;
    }

    int invites(Helper helper, AccountId by, String message, Instant at) {
        steps.add(new PastStep.Claimed(
                claims, How.INVITED, helper.claimant(), helper.account(), by, null, null, message, null, at));
        return claims++;
    }

    int books(
            How how,
            Claimant who,
            AccountId account,
            AccountId by,
            Instant startsAt,
            Instant endsAt,
            String message,
            Requester resident,
            Instant at) {
        steps.add(new PastStep.Claimed(claims, how, who, account, by, startsAt, endsAt, message, resident, at));
        return claims++;
    }

    Story answers(int claim, ClaimAction action, AccountId by, String why, Instant at) {
        return answers(claim, null, action, by, why, at);
    }

    Story answers(int claim, Instant shift, ClaimAction action, AccountId by, String why, Instant at) {
        steps.add(new PastStep.Answered(claim, shift, action, by, why, at));
        return this;
    }

    Story reports(int claim, Instant shift, ServiceReport report, AccountId by, Instant at) {
        steps.add(new PastStep.Reported(claim, shift, report, by, at));
        return this;
    }

    Story confirms(int claim, Instant shift, int stars, String comment, AccountId by, Instant at) {
        steps.add(new PastStep.Confirmed(claim, shift, stars, comment, by, at));
        return this;
    }

    /** What has happened by then, in order. */
    List<PastStep> until(Instant now) {
        return steps.stream()
                .filter(step -> step.at().isBefore(now))
                .sorted(Comparator.comparing(PastStep::at))
                .map(step -> step instanceof PastStep.Questioned asked ? asUntil(now, asked) : step)
                .toList();
    }

    private static PastStep asUntil(Instant now, PastStep.Questioned asked) {
        return asked.answeredAt() == null || asked.answeredAt().isBefore(now)
                ? asked
                : new PastStep.Questioned(asked.question(), asked.by(), asked.at(), null, null, null);
    }
}
