package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.studioportal.bulletin.ArticlePage;
import org.studioportal.bulletin.Bulletins;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Labelled;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.QrCode;

/** Applause, bookmark and the ways to pass an article on. */
class ArticleActions extends Div {
    /** Not {@code navigator.clipboard}: browsers withhold it from a portal that an intranet serves by plain HTTP. */
    private static final String COPY = "this.select(); return document.execCommand('copy');";

    private final transient Bulletins bulletins;
    private final ArticlePage page;
    private final NativeButton clap = new NativeButton("", click -> clap());
    private final NativeButton bookmark = new NativeButton("", click -> bookmark());
    private boolean clapped;
    private boolean kept;

    /** @param address the whole address of the page */
    ArticleActions(Bulletins bulletins, ArticlePage page, boolean signedIn, String address) {
        this.bulletins = bulletins;
        this.page = page;
        clapped = page.clapped();
        kept = page.bookmarked();
        addClassName("article-actions");
        if (signedIn) {
            clap.addClassNames("reaction", "clap");
            bookmark.addClassNames("reaction", "bookmark");
            showClaps(page.claps());
            showKept();
            add(clap, bookmark);
        } else {
            Paragraph claps = new Paragraph(t("reading.claps", Formats.number(page.claps())));
            Anchor signIn = new Anchor("login", t("reading.sign-in"));
            signIn.addClassNames("button-link", "secondary");
            add(claps, signIn);
        }
        add(share(address));
    }

    private void clap() {
        try {
            int claps = bulletins.clap(page.card().id(), !clapped);
            clapped = !clapped;
            showClaps(claps);
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
    }

    private void showClaps(int claps) {
        clap.setText(t("reading.clap", Formats.number(claps)));
        clap.getElement().setAttribute("aria-pressed", String.valueOf(clapped));
    }

    private void bookmark() {
        try {
            bulletins.bookmark(page.card().id(), !kept);
            kept = !kept;
            showKept();
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
    }

    private void showKept() {
        bookmark.setText(t(kept ? "reading.bookmarked" : "reading.bookmark"));
        bookmark.getElement().setAttribute("aria-pressed", String.valueOf(kept));
    }

    private static NativeDetails share(String address) {
        Input link = new Input();
        link.setValue(address);
        link.getElement().setAttribute("readonly", true);
        NativeButton copy = new NativeButton(
                t("reading.copy"),
                click -> link.getElement()
                        .executeJs(COPY)
                        .then(Boolean.class, done -> Notices.done(t(done ? "reading.copied" : "reading.not-copied"))));
        copy.addClassNames("button-link", "secondary");
        Div content = new Div(new Labelled(t("reading.address"), link), copy, new QrCode(address, t("reading.qr")));
        content.addClassName("share");
        NativeDetails share = new NativeDetails(t("reading.share"), content);
        share.addClassName("share-fold");
        return share;
    }
}
