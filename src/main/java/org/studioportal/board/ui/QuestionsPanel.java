package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.studioportal.board.ListingPage;
import org.studioportal.board.Questions;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.Section;

/** Questions and answers; whoever may, asks, and the owner answers. */
class QuestionsPanel extends Section {
    private final transient Questions questions;
    private final transient Runnable changed;

    QuestionsPanel(ListingPage page, ListingServices services, Runnable changed) {
        super(t("listing-page.questions"));
        questions = services.questions();
        this.changed = changed;
        addClassName("questions");
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "question-list");
        page.questions().forEach(question -> list.add(item(question, page.owner())));
        if (page.questions().isEmpty()) {
            Paragraph none = new Paragraph(
                    t(page.asks() && !page.owner() ? "listing-page.questions.ask" : "listing-page.questions.none"));
            none.addClassName("quiet-text");
            add(none);
        }
        add(list);
        if (page.asks() && !page.owner()) {
            add(form("listing-page.question", Questions.QUESTION_LENGTH, "listing-page.question.send", typed -> {
                questions.ask(page.id(), typed);
                Notices.done(t("listing-page.question.sent"));
            }));
        }
    }

    private ListItem item(ListingPage.Asked question, boolean owner) {
        Paragraph asked = new Paragraph(question.text());
        asked.addClassName("question-text");
        Paragraph who =
                new Paragraph(t("listing-page.question.by", question.asker(), Formats.moment(question.askedAt())));
        who.addClassName("quiet-text");
        ListItem item = new ListItem(asked, who);
        if (question.answer() != null) {
            Paragraph answer = new Paragraph(question.answer());
            answer.addClassName("answer-text");
            item.add(answer);
        } else if (owner) {
            item.add(form("listing-page.answer", Questions.ANSWER_LENGTH, "listing-page.answer.send", typed -> {
                questions.answer(question.id(), typed);
                Notices.done(t("listing-page.answer.sent"));
            }));
        } else if (question.own()) {
            Button withdraw = new Button(
                    t("listing-page.question.withdraw"),
                    click -> work(null, typed -> questions.withdraw(question.id())));
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(withdraw);
        }
        return item;
    }

    private Div form(String labelKey, int length, String verbKey, Consumer<String> step) {
        TextArea field = new TextArea(t(labelKey));
        field.setMaxLength(length);
        Button send = new Button(t(verbKey));
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            work(field, step);
            send.setEnabled(true);
        });
        Div form = new Div(field, send);
        form.addClassNames("form", "question-form");
        return form;
    }

    private void work(TextArea field, Consumer<String> step) {
        try {
            step.accept(field == null ? null : field.getValue());
        } catch (WrongInput wrong) {
            field.setErrorMessage(t(wrong.messageKey(), wrong.arguments()));
            field.setInvalid(true);
            return;
        } catch (PortalException refused) {
            Notices.refused(refused);
            return;
        }
        changed.run();
    }
}
