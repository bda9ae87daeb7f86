package org.studioportal.bulletin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.board.ListingBriefs;
import org.studioportal.board.ListingId;
import org.studioportal.bulletin.export.ArticleArchive;
import org.studioportal.bulletin.export.CardText;
import org.studioportal.bulletin.export.ExportWords;
import org.studioportal.bulletin.export.ExportedArticle;
import org.studioportal.bulletin.export.ExportedIssue;
import org.studioportal.bulletin.export.IssuePdf;
import org.studioportal.bulletin.export.PictureSource;
import org.studioportal.bulletin.export.PlainText;
import org.studioportal.bulletin.export.WeChatHtml;
import org.studioportal.bulletin.export.WordDocument;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.shared.PortalAddress;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;

/** Articles and issues as files for elsewhere: for WeChat, for the office system, for print. Live cards say what they say now. */
@Service
public class ArticleFiles {
    /** The forms in which an article leaves. */
    public enum Form {
        /** For the editor of a WeChat account: all styles within. */
        WECHAT("html", "text/html"),
        /** For the office system. */
        WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        TEXT("txt", "text/plain"),
        /** All of these with the pictures. */
        ZIP("zip", "application/zip");

        private final String ending;
        private final String mediaType;

        Form(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        public String ending() {
            return ending;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    private final DeskArticles desk;
    private final Issues issues;
    private final IssuePdf press;
    private final StudioOffers studios;
    private final ListingBriefs board;
    private final Directory directory;
    private final PictureStore pictures;
    private final PortalAddress portal;
    private final Messages messages;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    ArticleFiles(
            DeskArticles desk,
            Issues issues,
            IssuePdf press,
            StudioOffers studios,
            ListingBriefs board,
            Directory directory,
            PictureStore pictures,
            PortalAddress portal,
            Messages messages,
            JdbcClient jdbc,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.issues = issues;
        this.press = press;
        this.studios = studios;
        this.board = board;
        this.directory = directory;
        this.pictures = pictures;
        this.portal = portal;
        this.messages = messages;
        this.jdbc = jdbc;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * An article as its writers have it now, as a file. Leaves a line in the audit trail.
     *
     * @param language of the words that are not the article's
     * @throws BulletinRefused.Unknown when there is none that the person works on
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional
    public byte[] file(ArticleId id, Form form, Locale language) {
        Article article = desk.readable(id);
        ExportedArticle exported = exported(article, language);
        ExportWords words = new ExportWords(messages, language);
        audit.record("bulletin.exported", "Article", id.value(), form.name());
        return switch (form) {
            case WECHAT -> utf8(WeChatHtml.of(exported, words, source()).document());
            case WORD -> WordDocument.of(exported, words, source());
            case TEXT -> utf8(PlainText.of(exported, words));
            case ZIP -> ArticleArchive.zip(exported, words, source());
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ExportedArticle exported(Article article, Locale language) {
        ArticleContent said = article.content();
        Instant at = article.publishedTimes() == 0
                ? null
                : jdbc.sql("select first_published_at from publication where article_id = ?")
                        .params(article.getId())
                        .query((row, number) -> PublicationQueries.instant(row, "first_published_at"))
                        .single();
        return new ExportedArticle(
                said.title() == null ? "" : said.title(),
                said.summary(),
                said.byline(),
                article.unit().flatMap(directory::unit).map(UnitRef::name).orElse(null),
                kind(said.kind(), language),
                day(at),
                at == null ? null : portal.of("bulletins/" + article.slug()),
                said.cover(),
                ArticleHtml.clean(said.body()),
                cards(said.body()));
    }

    /**
     * A published issue for print, A4.
     *
     * @param language of the words that are not the articles'
     * @return empty when there is no such issue, or so much is being printed that this one had to wait too long
     */
    @PreAuthorize("permitAll()")
    public Optional<byte[]> pdf(int number, Locale language) {
        // Printing takes seconds, waiting for it too: no connection is held meanwhile.
        Optional<ExportedIssue> issue =
                transaction.execute(tx -> issues.issue(number).map(found -> exported(found, number, language)));
        return issue.flatMap(found -> press.of(found, new ExportWords(messages, language), source()));
    }

    private record Body(String byline, String html) {}

    private ExportedIssue exported(IssuePage issue, int number, Locale language) {
        Map<ArticleId, Body> bodies = new HashMap<>();
        jdbc.sql("select article_id, byline, body from publication where article_id in (:ids)")
                .param(
                        "ids",
                        issue.articles().isEmpty()
                                ? List.of(-1L)
                                : issue.articles().stream()
                                        .map(card -> card.id().value())
                                        .toList())
                .query(row -> {
                    bodies.put(new ArticleId(row.getLong(1)), new Body(row.getString(2), row.getString(3)));
                });
        return new ExportedIssue(
                number,
                issue.issue().title(),
                day(issue.issue().publishedAt()),
                issue.issue().intro(),
                issue.issue().cover(),
                portal.of("bulletins/issues/" + number),
                null,
                issue.articles().stream()
                        .map(card -> exported(card, bodies.get(card.id()), language))
                        .toList());
    }

    private ExportedArticle exported(ArticleCard card, Body body, Locale language) {
        return new ExportedArticle(
                card.title(),
                card.summary(),
                body.byline(),
                unit(card.unit()),
                kind(card.kind(), language),
                day(card.publishedAt()),
                portal.of("bulletins/" + card.slug()),
                card.cover(),
                ArticleHtml.clean(body.html()),
                cards(body.html()));
    }

    private String unit(UnitId id) {
        return id == null ? null : directory.unit(id).map(UnitRef::name).orElse(null);
    }

    private String kind(ArticleKind kind, Locale language) {
        return messages.getTranslation("bulletin.kind." + kind.name(), language);
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, PortalTime.ZONE);
    }

    private PictureSource source() {
        return hash -> pictures.open(hash, PictureSize.LARGE);
    }

    /** What is gone, or not for everybody, is left out. */
    private Map<ArticleHtml.Card, CardText> cards(String body) {
        Map<ArticleHtml.Card, CardText> cards = new HashMap<>();
        ArticleHtml.cards(body).forEach(card -> text(card).ifPresent(text -> cards.put(card, text)));
        return cards;
    }

    private Optional<CardText> text(ArticleHtml.Card card) {
        return switch (card.kind()) {
            case STUDIO ->
                studios.studio(new StudioId(card.id()))
                        .map(studio -> new CardText(
                                studio.name(), unit(studio.unit()), portal.of("studios/" + studio.slug())));
            case LISTING ->
                board.published(List.of(new ListingId(card.id()))).values().stream()
                        .findFirst()
                        .map(listing ->
                                new CardText(listing.title(), listing.place(), portal.of("board/" + listing.id())));
        };
    }
}
