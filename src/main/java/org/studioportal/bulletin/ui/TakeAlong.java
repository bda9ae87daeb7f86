package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.studioportal.bulletin.ArticleFiles.Form;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.bulletin.DeskArticle;

/** An article as files for elsewhere; made when they are asked for. */
class TakeAlong extends Div {
    private final transient DeskTools tools;
    private final UnorderedList files = new UnorderedList();

    TakeAlong(DeskTools tools) {
        this.tools = tools;
        addClassNames("panel", "take-along");
        files.addClassName("plain");
        add(new H2(t("newsroom.files")), new Paragraph(t("newsroom.files.lead")), files);
    }

    void show(DeskArticle article) {
        files.removeAll();
        for (Form form : Form.values()) {
            Anchor file = new Anchor(handler(article.id(), form), t("newsroom.files", form));
            file.addClassNames("button-link", "secondary");
            files.add(new ListItem(file));
        }
    }

    private DownloadHandler handler(ArticleId article, Form form) {
        Locale language = locale();
        return DownloadHandler.fromInputStream(event -> {
            byte[] file = tools.files().file(article, form, language);
            return new DownloadResponse(
                    new ByteArrayInputStream(file),
                    "article-" + article + "." + form.ending(),
                    form.mediaType(),
                    file.length);
        });
    }
}
