package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.studioportal.board.Claimant;
import org.studioportal.board.ClaimantKind;
import org.studioportal.board.Fit;
import org.studioportal.board.Matching;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Section;

/**
 * What fits the signed-in volunteer, and the studios that they lead, with the reasons. Invisible for everybody else, and for
 * leads without a fit who are no volunteers.
 */
@StyleSheet("context://theme/matching.css")
class ForYou extends Div {
    /** @param limit for the volunteer, and for each studio, at most so many */
    ForYou(Matching matching, CurrentUser currentUser, int limit) {
        addClassName("page-section");
        boolean volunteer =
                currentUser.actor().filter(actor -> actor.is(Role.VOLUNTEER)).isPresent();
        boolean lead =
                currentUser.actor().filter(actor -> actor.is(Role.STUDIO_LEAD)).isPresent();
        Map<Claimant, List<Fit>> fits = volunteer || lead
                ? matching.forMe(limit).stream()
                        .collect(Collectors.groupingBy(Fit::who, LinkedHashMap::new, Collectors.toList()))
                : Map.of();
        boolean own = fits.keySet().stream().anyMatch(who -> who.kind() == ClaimantKind.VOLUNTEER);
        if (volunteer && !own) {
            add(new Section(t("matching.for-you.title"), nothing()));
        }
        fits.forEach((who, some) -> add(new Section(title(who, some), cards(some))));
        setVisible(volunteer || !fits.isEmpty());
    }

    private static String title(Claimant who, List<Fit> fits) {
        return who.kind() == ClaimantKind.VOLUNTEER
                ? t("matching.for-you.title")
                : t("matching.for-you.title-of", fits.getFirst().name());
    }

    private static Component cards(List<Fit> fits) {
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("plain", "fits");
        fits.forEach(fit -> cards.add(new FitCard(fit)));
        return cards;
    }

    private static Component nothing() {
        Anchor profile = new Anchor("my/profile", t("matching.for-you.profile"));
        profile.addClassName("button-link");
        Anchor board = new Anchor("board", t("matching.for-you.board"));
        board.addClassNames("button-link", "secondary");
        return new EmptyState(t("matching.for-you.none"), t("matching.for-you.none-hint"), profile, board);
    }
}
