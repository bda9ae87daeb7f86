package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.studioportal.bulletin.ArticleConflict;
import org.studioportal.bulletin.ArticleContent;
import org.studioportal.shared.ui.Formats;

/** Two have written: shows what the other has saved beside what stands here, and lets a person say which counts. */
class MeanwhileDialog extends Dialog {
    /** @param keepMine gets whether what stands here counts */
    MeanwhileDialog(ArticleConflict conflict, ArticleContent mine, SerializableConsumer<Boolean> keepMine) {
        addClassNames("newsroom-dialog", "wide");
        setHeaderTitle(t("newsroom.meanwhile.title"));
        // Either answer is one; closing it would be none.
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        add(
                new Paragraph(t("newsroom.meanwhile.who", conflict.who(), Formats.moment(conflict.at()))),
                new DifferenceView(
                        t("newsroom.meanwhile.theirs", conflict.who()),
                        conflict.theirs(),
                        t("newsroom.meanwhile.mine"),
                        mine));
        Button theirs = new Button(t("newsroom.meanwhile.take"), click -> {
            close();
            keepMine.accept(false);
        });
        Button own = new Button(t("newsroom.meanwhile.keep"), click -> {
            close();
            keepMine.accept(true);
        });
        own.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(theirs, own);
    }
}
