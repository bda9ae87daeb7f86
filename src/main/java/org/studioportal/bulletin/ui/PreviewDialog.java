package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.studioportal.bulletin.ArticleContent;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.ui.StoredPicture;
import org.studioportal.shared.ui.Tag;

/** The article as readers would see it; in the place of a live card its name. */
class PreviewDialog extends Dialog {
    PreviewDialog(DeskTools tools, ArticleContent content) {
        addClassNames("newsroom-dialog", "wide");
        setHeaderTitle(t("newsroom.preview"));
        H2 title = new H2(content.title() == null ? t("newsroom.untitled") : content.title());
        Div sheet = new Div(new Tag(ArticleWords.column(content.column()), "quiet"), title);
        sheet.addClassName("article-preview");
        if (content.byline() != null) {
            sheet.add(quiet(content.byline()));
        }
        if (content.summary() != null) {
            Paragraph summary = new Paragraph(content.summary());
            summary.addClassName("preview-summary");
            sheet.add(summary);
        }
        if (content.cover() != null) {
            sheet.add(new StoredPicture(content.cover(), PictureSize.LARGE, ""));
        }
        Map<ArticleHtml.Card, String> labels = CardDialog.labels(tools, content.body());
        ArticleHtml.parts(content.body()).forEach(part -> {
            if (part instanceof ArticleHtml.Html html) {
                Div stretch = new Div();
                stretch.addClassName("formatted-text");
                stretch.getElement().setProperty("innerHTML", ArticleHtml.readable(html.html()));
                sheet.add(stretch);
            } else if (part instanceof ArticleHtml.CardPart card) {
                Div place = new Div(labels.getOrDefault(new ArticleHtml.Card(card.kind(), card.id()), ""));
                place.addClassName("preview-card");
                sheet.add(place);
            }
        });
        add(sheet);
        getFooter().add(new Button(t("action.close"), click -> close()));
    }

    private static Paragraph quiet(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("quiet-text");
        return words;
    }
}
