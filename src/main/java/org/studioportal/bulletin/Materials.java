package org.studioportal.bulletin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ServiceStories;
import org.studioportal.board.ServiceStory;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VillageRef;
import org.studioportal.shared.html.SafeHtml;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.studio.StudioPage;
import org.studioportal.studio.Studios;

/** Begins articles with what the portal knows already: facts, what people said, photos that may be published. */
@Service
public class Materials {
    private static final int MOST_PHOTOS = 6;

    private final EditorDesk desk;
    private final ServiceStories stories;
    private final Studios studios;
    private final Directory directory;
    private final Messages messages;

    Materials(EditorDesk desk, ServiceStories stories, Studios studios, Directory directory, Messages messages) {
        this.desk = desk;
        this.stories = stories;
        this.studios = studios;
        this.directory = directory;
        this.messages = messages;
    }

    /**
     * Begins a brief about a service that was given and confirmed.
     *
     * @param unit whose article; null for the city
     * @param named whether the people in it have agreed to be named; else their names are masked
     * @param language of the words between the facts
     * @throws BulletinRefused.Unknown when there is no such service for the person
     */
    @PreAuthorize("@bulletinAccess.writes(#unit)")
    @Transactional
    public ArticleId fromService(UnitId unit, ClaimId claim, boolean named, Locale language) {
        ServiceStory story = stories.story(claim, named).orElseThrow(BulletinRefused.Unknown::new);
        Words say = new Words(language);
        String village = Optional.ofNullable(story.village())
                .flatMap(directory::village)
                .map(VillageRef::name)
                .orElse("");
        StringBuilder body = new StringBuilder();
        body.append(paragraph(say.of(
                village.isEmpty() ? "bulletin.material.opening-anywhere" : "bulletin.material.opening",
                village,
                story.title(),
                story.helper())));
        if (story.wanted() != null) {
            body.append(heading(say.of("bulletin.material.need"))).append(SafeHtml.paragraphs(story.wanted()));
        }
        body.append(heading(say.of("bulletin.material.done"))).append(SafeHtml.paragraphs(story.report()));
        story.photos().stream()
                .limit(MOST_PHOTOS)
                .forEach(photo -> body.append(figure(photo, say.of("bulletin.material.photo", story.title()))));
        if (story.comment() != null) {
            String who = story.receiver() == null ? say.of("bulletin.material.villager") : story.receiver();
            body.append(quote(say.of("bulletin.material.comment", who, story.comment())));
        }
        body.append(note(say.of(
                story.stars() == null ? "bulletin.material.facts-unrated" : "bulletin.material.facts",
                messages.getTranslation("category." + story.category().name(), language),
                story.hours(),
                story.stars())));
        return begin(
                unit,
                "claim-" + claim,
                ArticleKind.BRIEF,
                BulletinColumn.VILLAGES,
                cut(story.title()),
                body.toString(),
                story.photos().isEmpty() ? null : story.photos().getFirst());
    }

    /**
     * Begins a feature about a published studio.
     *
     * @param unit whose article; null for the city
     * @param slug of the studio's page
     * @param language as above
     * @throws BulletinRefused.Unknown when no studio with that address is published
     */
    @PreAuthorize("@bulletinAccess.writes(#unit)")
    @Transactional
    public ArticleId fromStudio(UnitId unit, String slug, Locale language) {
        StudioPage studio = studios.bySlug(slug).orElseThrow(BulletinRefused.Unknown::new);
        Words say = new Words(language);
        StringBuilder body = new StringBuilder();
        if (studio.slogan() != null) {
            body.append(quote(studio.slogan()));
        }
        body.append(paragraph(say.of(
                "bulletin.material.studio-opening",
                studio.name(),
                studio.unit().name(),
                studio.members().size())));
        body.append(studio.introduction());
        if (!studio.items().isEmpty()) {
            body.append(heading(say.of("bulletin.material.studio-items"))).append(list(studio.items()));
        }
        studio.photos().stream()
                .limit(MOST_PHOTOS)
                .forEach(photo -> body.append(figure(photo.hash(), photo.caption())));
        body.append(new Element("div")
                .attr("data-card", "studio")
                .attr("data-ref", Long.toString(studio.id().value()))
                .outerHtml());
        return begin(
                unit,
                "studio-" + studio.id().value(),
                ArticleKind.FEATURE,
                BulletinColumn.STUDIOS,
                cut(studio.name()),
                body.toString(),
                studio.photos().isEmpty() ? null : studio.photos().getFirst().hash());
    }

    private ArticleId begin(
            UnitId unit,
            String source,
            ArticleKind kind,
            BulletinColumn column,
            String title,
            String body,
            String cover) {
        ArticleContent none = ArticleContent.empty(kind);
        return desk.begin(
                unit,
                source,
                new ArticleContent(
                        kind,
                        column,
                        title,
                        null,
                        body,
                        null,
                        cover,
                        none.topics(),
                        none.audience(),
                        false,
                        none.addressed()));
    }

    private final class Words {
        private final Locale language;

        Words(Locale language) {
            this.language = language;
        }

        String of(String key, Object... values) {
            return messages.getTranslation(key, language, values);
        }
    }

    private static String cut(String title) {
        return title.length() <= ArticleContent.TITLE_LENGTH ? title : title.substring(0, ArticleContent.TITLE_LENGTH);
    }

    private static String paragraph(String text) {
        return new Element("p").text(text).outerHtml();
    }

    private static String heading(String text) {
        return new Element("h2").text(text).outerHtml();
    }

    private static String quote(String text) {
        return "<blockquote>" + paragraph(text) + "</blockquote>";
    }

    private static String note(String text) {
        return "<aside data-callout=\"note\">" + paragraph(text) + "</aside>";
    }

    private static String list(List<StudioPage.Item> items) {
        return items.stream()
                .map(item -> new Element("li")
                        .appendElement("p")
                        .text(item.name())
                        .parent()
                        .outerHtml())
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String figure(String hash, String caption) {
        Element figure = new Element("figure");
        figure.appendElement("img")
                .attr("src", PictureSize.LARGE.address(hash))
                .attr("alt", caption == null ? "" : caption);
        figure.appendElement("figcaption").text(caption == null ? "" : caption);
        return figure.outerHtml();
    }
}
