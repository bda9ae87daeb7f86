package org.studioportal.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.studioportal.board.FitScore.Helper;
import org.studioportal.board.FitScore.History;
import org.studioportal.board.FitScore.Need;
import org.studioportal.board.MatchingQueries.Standing;
import org.studioportal.directory.Directory;
import org.studioportal.directory.Specialties;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VolunteerCard;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.security.AccountId;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.hours.OpeningHours;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffer;
import org.studioportal.studio.StudioOffers;
import org.studioportal.studio.StudioRef;

/** Those who help: volunteers, studios and units, as matching looks at them. */
@Component
class Helpers {
    private final CurrentUser currentUser;
    private final Directory directory;
    private final Specialties specialties;
    private final StudioOffers studios;

    Helpers(CurrentUser currentUser, Directory directory, Specialties specialties, StudioOffers studios) {
        this.currentUser = currentUser;
        this.directory = directory;
        this.specialties = specialties;
        this.studios = studios;
    }

    /** Somebody who may help, with what is shown of them and what they have done; nothing as long as nobody has looked. */
    record Known(Helper helper, String name, Standing standing) {
        Known(Helper helper, String name) {
            this(helper, name, Standing.NEW);
        }

        Known seen(Map<Claimant, Standing> standings) {
            Standing known = standings.getOrDefault(who(), Standing.NEW);
            return new Known(helper.with(known.history(), known.clash()), name, known);
        }

        Known busy(boolean clash) {
            return new Known(helper.with(standing.history(), clash), name, standing);
        }

        Claimant who() {
            return helper.who();
        }
    }

    /** Brings the studios up to date; to be called before anything else in a transaction, see {@link StudioOffers}. */
    void prepare() {
        studios.studios();
    }

    /** The volunteers and studios that cover the category or belong to the paired unit. One statement. */
    Stream<Known> pool(Need need, int mostVolunteers) {
        Set<UnitId> preferred = need.paired() == null ? Set.of() : Set.of(need.paired());
        boolean words = !need.words().isEmpty();
        return Stream.concat(
                directory.candidates(need.category(), preferred, mostVolunteers).stream()
                        .map(card -> known(card, words)),
                studios.studios().stream()
                        .filter(studio ->
                                studio.categories().contains(need.category()) || preferred.contains(studio.unit()))
                        .map(this::known));
    }

    /** The unit that the need's village is paired with. */
    Optional<Known> paired(Need need) {
        return Optional.ofNullable(need.paired()).flatMap(directory::unit).map(Helpers::known);
    }

    /** The signed-in volunteer, and the published studios that they lead. One statement. */
    List<Known> mine() {
        List<Known> led = currentUser.actor().stream()
                .flatMap(actor -> actor.scopes(Role.STUDIO_LEAD).stream())
                .sorted()
                .flatMap(id -> studios.studio(new StudioId(id)).stream())
                .map(this::known)
                .toList();
        return Stream.concat(self().stream(), led.stream()).toList();
    }

    /** The signed-in volunteer. One statement. */
    Optional<Known> self() {
        return currentUser
                .actor()
                .filter(actor -> actor.is(Role.VOLUNTEER))
                .map(Actor::accountId)
                .flatMap(id -> directory.cardOf(new AccountId(id)))
                .map(card -> known(card, true));
    }

    private Known known(VolunteerCard card, boolean withWords) {
        VolunteerRef who = card.who();
        Helper helper = new Helper(
                Claimant.of(who.id()),
                who.categories(),
                withWords ? FitScore.plain(specialties.searchWords(who.specialties())) : Set.of(),
                who.level(),
                who.unit(),
                card.towns(),
                card.availability(),
                History.NONE,
                false);
        return new Known(helper, who.name());
    }

    private Known known(StudioRef studio) {
        Helper helper = new Helper(
                Claimant.of(studio.id()),
                studio.categories(),
                FitScore.plain(studio.words()),
                null,
                studio.unit(),
                List.of(),
                hours(studio.id()),
                History.NONE,
                false);
        return new Known(helper, studio.name());
    }

    /** The hours of what the studio puts first. */
    private WeeklyHours hours(StudioId studio) {
        return studios.of(studio).stream()
                .findFirst()
                .map(StudioOffer::hours)
                .map(OpeningHours::weekly)
                .orElse(WeeklyHours.NONE);
    }

    private static Known known(UnitRef unit) {
        Helper helper = new Helper(
                Claimant.of(unit.id()),
                Set.of(),
                Set.of(),
                null,
                unit.id(),
                List.of(),
                WeeklyHours.NONE,
                History.NONE,
                false);
        return new Known(helper, unit.name());
    }
}
