package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.studioportal.directory.ProposalFilter;
import org.studioportal.directory.Specialties;
import org.studioportal.directory.SpecialtyProposals;
import org.studioportal.directory.SpecialtyVocabulary;
import org.studioportal.shared.Page;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.QueryState;

/** The words that volunteers use and the vocabulary lacks, the most used first; those that wait, or those declined. */
class ProposalsPanel extends Div {
    /** More than anybody deals with at one sitting; the rest comes as these are dealt with. */
    private static final Page FIRST = new Page(0, 50);

    private final SpecialtyVocabulary vocabulary;
    private final SpecialtyProposals proposals;
    private final Specialties words;
    private final boolean declined;
    private final transient Runnable decided;
    private final TextField text = Fields.search("specialty.proposal.search");
    private final QueryState query = new QueryState(this::show).bind("q", text);
    private final Div found = new Div();

    /** @param decided runs when the city has decided on one */
    ProposalsPanel(
            SpecialtyVocabulary vocabulary,
            SpecialtyProposals proposals,
            Specialties words,
            boolean declined,
            Runnable decided) {
        this.vocabulary = vocabulary;
        this.proposals = proposals;
        this.words = words;
        this.declined = declined;
        this.decided = decided;
        addClassName("page-section");
        found.addClassName("page-section");
        Div filters = new Div(text, query.clearButton());
        filters.addClassName("filter-bar");
        add(filters, found);
    }

    void enter(Location location) {
        query.read(location);
        show();
    }

    private void show() {
        found.removeAll();
        ProposalFilter filter = new ProposalFilter(text.getValue(), declined);
        int count = proposals.count(filter);
        if (count == 0) {
            found.add(
                    text.isEmpty()
                            ? new EmptyState(
                                    t(declined ? "specialty.proposal.none-declined" : "specialty.proposal.none"),
                                    t("specialty.proposal.none-hint"))
                            : new EmptyState(t("specialty.none"), t("directory.list.none-hint")));
            return;
        }
        Paragraph number = new Paragraph(
                count > FIRST.limit()
                        ? t("specialty.proposal.count-first", count, FIRST.limit())
                        : t("record.count", count));
        number.addClassName("result-count");
        number.getElement().setAttribute("role", "status");
        Div cards = new Div();
        cards.addClassName("proposal-cards");
        List<SpecialtyChoice> fields = SpecialtyChoice.ofFields(vocabulary.fields());
        proposals
                .list(filter, FIRST)
                .forEach(word -> cards.add(new ProposalCard(
                        proposals,
                        word,
                        fields,
                        () -> SpecialtyChoice.ofSpecialties(words.suggestions()),
                        this::afterDecision)));
        found.add(number, cards);
    }

    private void afterDecision() {
        show();
        decided.run();
    }
}
