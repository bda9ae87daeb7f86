package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.bulletin.DeskArticle;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.Notices;

/** The address of an article's page; it is kept by itself, and stays once readers know it. */
class AddressRow extends Div {
    private final transient DeskTools tools;
    private final TextField slug = new TextField(t("newsroom.field.slug"));
    private final Button keep = new Button(t("newsroom.field.slug.keep"), click -> keep());
    private ArticleId article;

    AddressRow(DeskTools tools) {
        this.tools = tools;
        addClassName("address-row");
        slug.setHelperText(t("newsroom.field.slug.hint"));
        add(slug, keep);
    }

    void show(DeskArticle now) {
        article = now.id();
        slug.setValue(ArticleForm.orEmpty(now.slug()));
        slug.setInvalid(false);
        slug.setReadOnly(now.publishedTimes() > 0);
        keep.setVisible(now.publishedTimes() == 0);
    }

    private void keep() {
        try {
            slug.setInvalid(false);
            tools.desk().address(article, slug.getValue());
            Notices.done(t("newsroom.field.slug.kept"));
        } catch (PortalException refused) {
            slug.setErrorMessage(t(refused.messageKey(), refused.arguments()));
            slug.setInvalid(true);
        }
    }
}
