package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.studioportal.board.BoardRefused;
import org.studioportal.board.Candidate;
import org.studioportal.board.Claims;
import org.studioportal.board.ListingId;
import org.studioportal.board.Matching;
import org.studioportal.board.OpenTime;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.Section;

/**
 * Whom to ask for help with a need: the best fit first, each with the reasons and one step to invite them, or several at
 * once. For those whose need it is; invisible for everybody else, and when it cannot be claimed.
 */
@StyleSheet("context://theme/matching.css")
class CandidatesPanel extends Section {
    private static final int FIRST = 6;
    private static final int MORE = 24;

    private final Matching matching;
    private final Claims claims;
    private final ListingId need;
    private final Select<OpenTime> time = new Select<>();
    private final UnorderedList cards = new UnorderedList();
    private final Button together = new Button("", click -> invite(picked()));
    private final Button more = new Button(t("matching.candidates.more"), click -> show(MORE));

    CandidatesPanel(Matching matching, Claims claims, ListingId need) {
        super(t("matching.candidates.title"));
        this.matching = matching;
        this.claims = claims;
        this.need = need;
        cards.addClassNames("plain", "candidates");
        together.addThemeVariants(ButtonVariant.PRIMARY);
        try {
            fill(matching.times(need));
        } catch (BoardRefused.Unknown notTheirs) {
            setVisible(false);
        }
    }

    private void fill(List<OpenTime> times) {
        if (times.isEmpty()) {
            setVisible(false);
            return;
        }
        Paragraph lead = new Paragraph(t("matching.candidates.lead"));
        lead.addClassName("page-lead");
        time.setLabel(t("matching.candidates.time"));
        time.setItems(times);
        time.setItemLabelGenerator(CandidatesPanel::label);
        time.setValue(times.stream().filter(one -> one.free() > 0).findFirst().orElse(times.getFirst()));
        time.setVisible(times.size() > 1);
        Div actions = new Div(together, more);
        actions.addClassName("actions");
        add(lead, time, cards, actions);
        show(FIRST);
    }

    private void show(int limit) {
        List<Candidate> found = matching.candidates(need, limit);
        cards.removeAll();
        found.forEach(candidate -> cards.add(new CandidateCard(candidate, this::count, card -> invite(List.of(card)))));
        if (found.isEmpty()) {
            cards.setVisible(false);
            add(new EmptyState(t("matching.candidates.none"), t("matching.candidates.none-hint")));
        }
        more.setVisible(limit < MORE && found.size() >= limit);
        count();
    }

    private void count() {
        int number = picked().size();
        together.setText(t("matching.candidates.invite-picked", number));
        together.setVisible(number > 0);
    }

    private List<CandidateCard> picked() {
        return cards.getChildren()
                .map(CandidateCard.class::cast)
                .filter(CandidateCard::isPicked)
                .toList();
    }

    /** Each for itself: who cannot be asked does not keep the others from being asked. */
    private void invite(List<CandidateCard> chosen) {
        int invited = 0;
        for (CandidateCard card : chosen) {
            try {
                claims.invite(need, time.getValue().slot(), card.candidate().who(), null);
                card.markInvited();
                invited++;
            } catch (BoardRefused.AlreadyClaimed quicker) {
                Notices.problem(
                        t("matching.candidates.already", card.candidate().name()));
            } catch (PortalException refused) {
                String why = t(refused.messageKey(), refused.arguments());
                Notices.problem(
                        t("matching.candidates.refused", card.candidate().name(), why));
            }
        }
        if (invited > 0) {
            Notices.done(t("matching.candidates.done", invited));
        }
        count();
    }

    private static String label(OpenTime time) {
        String when = Formats.moment(time.startsAt());
        return time.free() > 0
                ? t("matching.candidates.time-free", when, time.free())
                : t("matching.candidates.time-full", when);
    }
}
