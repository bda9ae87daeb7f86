package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.studioportal.bulletin.DeskArticle;
import org.studioportal.bulletin.RevisionLine;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.NativeChoice;
import org.studioportal.shared.ui.Notices;

/** The states that an article was left in, any two of them side by side, and the way back to one. */
class HistoryDialog extends Dialog {
    private final transient DeskTools tools;
    private final transient DeskArticle article;
    private final transient Runnable restored;
    private final List<RevisionLine> lines;
    private final NativeChoice<RevisionLine> other;
    private final Div difference = new Div();
    private final Div list = new Div();
    private final Button restore = new Button(t("newsroom.history.restore"), click -> restore());
    private RevisionLine chosen;

    /** @param restored told after an older state was taken up again */
    HistoryDialog(DeskTools tools, DeskArticle article, Runnable restored) {
        this.tools = tools;
        this.article = article;
        this.restored = restored;
        lines = tools.desk().history(article.id());
        addClassNames("newsroom-dialog", "wide");
        setHeaderTitle(t("newsroom.history"));
        list.addClassName("history-states");
        lines.forEach(line -> list.add(state(line)));
        other = new NativeChoice<>(t("newsroom.history.present"), lines, HistoryDialog::words);
        other.getElement().setAttribute("aria-label", t("newsroom.history.with"));
        other.addValueChangeListener(change -> compare());
        difference.addClassName("history-difference");
        difference.add(new Paragraph(t("newsroom.history.choose")));
        Div with = new Div(new Span(t("newsroom.history.with")), other);
        with.addClassName("history-with");
        Div right = new Div(with, difference);
        right.addClassName("history-right");
        Div sides = new Div(list, right);
        sides.addClassName("history-sides");
        add(sides);
        restore.addThemeVariants(ButtonVariant.PRIMARY);
        restore.setVisible(false);
        getFooter().add(new Button(t("action.close"), click -> close()), restore);
    }

    private NativeButton state(RevisionLine line) {
        NativeButton button = new NativeButton("", click -> {
            chosen = line;
            list.getChildren().forEach(each -> each.getElement().removeAttribute("aria-pressed"));
            click.getSource().getElement().setAttribute("aria-pressed", "true");
            compare();
        });
        button.addClassName("history-state");
        Span what = new Span(t("newsroom.history.what", ArticleWords.cause(line.cause()), line.characters()));
        what.addClassName("quiet-text");
        button.add(new Span(Formats.moment(line.savedAt()) + " · " + line.who()), what);
        return button;
    }

    private static String words(RevisionLine line) {
        return Formats.moment(line.savedAt()) + " · " + line.who();
    }

    private void compare() {
        if (chosen == null) {
            return;
        }
        Optional<RevisionLine> against = Optional.ofNullable(other.getValue());
        difference.removeAll();
        difference.add(new DifferenceView(
                words(chosen),
                tools.desk().revision(article.id(), chosen.id()),
                against.map(HistoryDialog::words).orElse(t("newsroom.history.present")),
                against.map(line -> tools.desk().revision(article.id(), line.id()))
                        .orElse(article.content())));
        restore.setVisible(article.writes());
    }

    private void restore() {
        try {
            tools.desk().restore(article.id(), article.revision(), chosen.id());
            close();
            Notices.done(t("newsroom.history.restored"));
            restored.run();
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
    }
}
