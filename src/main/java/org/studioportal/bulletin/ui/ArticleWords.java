package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import org.studioportal.bulletin.ArticleKind;
import org.studioportal.bulletin.ArticleStatus;
import org.studioportal.bulletin.Audience;
import org.studioportal.bulletin.BulletinColumn;
import org.studioportal.bulletin.PublicityChannel;
import org.studioportal.bulletin.RevisionLine;

/** What is said of articles on every screen. */
final class ArticleWords {
    private ArticleWords() {}

    static String kind(ArticleKind kind) {
        return t("bulletin.kind", kind);
    }

    static String column(BulletinColumn column) {
        return t("bulletin.column", column);
    }

    static String status(ArticleStatus status) {
        return t("bulletin.status", status);
    }

    static String audience(Audience.Kind audience) {
        return t("bulletin.audience", audience);
    }

    static String channel(PublicityChannel channel) {
        return t("bulletin.channel", channel);
    }

    static String cause(RevisionLine.Cause cause) {
        return t("bulletin.revision", cause);
    }
}
