package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.studioportal.directory.ProposalFilter;
import org.studioportal.directory.Specialties;
import org.studioportal.directory.SpecialtyProposals;
import org.studioportal.directory.SpecialtyVocabulary;
import org.studioportal.shared.ui.PageHeader;

/** The city's vocabulary of specialties: its two levels, and the words that volunteers propose. */
@Route("admin/specialties/:part?(fields|proposals|declined)")
@Menu(title = "specialty.nav", order = 216)
@RolesAllowed("CITY_ADMIN")
@StyleSheet("context://theme/directory.css")
public class SpecialtiesView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final String PATH = "admin/specialties";
    private static final String WORDS = "";
    private static final String FIELDS = "fields";
    private static final String PROPOSALS = "proposals";
    private static final String DECLINED = "declined";

    private final SpecialtyVocabulary vocabulary;
    private final SpecialtyProposals proposals;
    private final Specialties words;
    private final Anchor waiting = new Anchor();

    SpecialtiesView(SpecialtyVocabulary vocabulary, SpecialtyProposals proposals, Specialties words) {
        this.vocabulary = vocabulary;
        this.proposals = proposals;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        removeAll();
        String part = enter.getRouteParameters().get("part").orElse(WORDS);
        if (part.equals(PROPOSALS) || part.equals(DECLINED)) {
            ProposalsPanel panel =
                    new ProposalsPanel(vocabulary, proposals, words, part.equals(DECLINED), this::countWaiting);
            add(new PageHeader(t("specialty.title"), t("specialty.proposal.lead")), parts(part), panel);
            panel.enter(enter.getLocation());
        } else {
            boolean ofFields = part.equals(FIELDS);
            VocabularyPanel panel = new VocabularyPanel(vocabulary, words, ofFields);
            Button add = new Button(t(ofFields ? "specialty.add-field" : "specialty.add"), click -> panel.create());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            add(new PageHeader(t("specialty.title"), t("specialty.lead"), add), parts(part), panel);
            panel.enter(enter.getLocation());
        }
    }

    @Override
    public String getPageTitle() {
        return t("specialty.title");
    }

    private Nav parts(String current) {
        Nav parts = new Nav(
                part(new Anchor(PATH, t("specialty.part.words")), WORDS, current),
                part(new Anchor(PATH + "/" + FIELDS, t("specialty.part.fields")), FIELDS, current),
                part(waiting, PROPOSALS, current),
                part(new Anchor(PATH + "/" + DECLINED, t("specialty.part.declined")), DECLINED, current));
        waiting.setHref(PATH + "/" + PROPOSALS);
        countWaiting();
        parts.addClassName("page-parts");
        parts.getElement().setAttribute("aria-label", t("specialty.title"));
        return parts;
    }

    private static Anchor part(Anchor anchor, String part, String current) {
        if (part.equals(current)) {
            anchor.getElement().setAttribute("aria-current", "page");
        } else {
            anchor.getElement().removeAttribute("aria-current");
        }
        return anchor;
    }

    private void countWaiting() {
        waiting.setText(t("specialty.part.proposals", proposals.count(new ProposalFilter("", false))));
    }
}
