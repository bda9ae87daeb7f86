package org.studioportal.bulletin;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.search.SearchAnalysis;

/** What readers see of an article: as it was last published. Written whole each time. */
@Entity
@Table(name = "publication")
@Indexed(index = "publication")
class Publication {
    @Id
    private Long articleId;

    private int number;
    private String slug;

    @Enumerated(EnumType.STRING)
    @GenericField
    private ArticleKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "column_code")
    @GenericField
    private BulletinColumn column;

    @GenericField
    private Long unitId;

    @FullTextField(
            analyzer = SearchAnalysis.CHARACTERS,
            projectable = Projectable.YES,
            highlightable = Highlightable.ANY)
    private String title;

    @FullTextField(
            analyzer = SearchAnalysis.CHARACTERS,
            projectable = Projectable.YES,
            highlightable = Highlightable.ANY)
    private String summary;

    private String body;

    @FullTextField(analyzer = SearchAnalysis.CHARACTERS)
    private String byline;

    @Column(columnDefinition = "char(64)")
    private String cover;

    private int characters;

    @Enumerated(EnumType.STRING)
    @GenericField
    private Audience.Kind audience;

    @GenericField
    private Long audienceUnit;

    @GenericField
    private String audienceTown;

    private boolean mustConfirm;

    @GenericField
    private boolean allAddressed;

    @GenericField(sortable = Sortable.YES)
    private Instant firstPublishedAt;

    private Instant publishedAt;
    private Instant leadUntil;

    @GenericField
    private boolean shown = true;

    private Instant withdrawnAt;
    private String withdrawnReason;

    @ElementCollection
    @CollectionTable(name = "publication_unit", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "unit_id")
    @GenericField
    private Set<Long> units = new HashSet<>();

    private String topicLines = "";
    private String studioLines = "";

    protected Publication() {}

    Publication(Article article, Instant at) {
        articleId = article.getId();
        firstPublishedAt = at;
    }

    /**
     * Takes what its editors approved.
     *
     * @param studios whom it is about
     */
    void renew(Article article, Set<Long> studios, Instant at) {
        ArticleContent said = article.content();
        number = article.publishedTimes();
        slug = article.slug();
        kind = said.kind();
        column = said.column();
        unitId = article.unit().map(unit -> unit.value()).orElse(null);
        title = said.title();
        summary = said.summary();
        body = said.body();
        byline = said.byline();
        cover = said.cover();
        characters = ArticleHtml.length(said.body());
        audience = said.audience().kind();
        audienceUnit =
                said.audience().unit() == null ? null : said.audience().unit().value();
        audienceTown = said.audience().town();
        mustConfirm = said.mustConfirm();
        allAddressed = said.kind() == ArticleKind.CIRCULAR && said.addressed().isEmpty() && said.mustConfirm();
        topicLines = said.topics().stream().distinct().collect(Collectors.joining("\n"));
        studioLines = studios.stream().sorted().map(String::valueOf).collect(Collectors.joining("\n"));
        publishedAt = at;
        shown = true;
        withdrawnAt = null;
        withdrawnReason = null;
        Set<Long> wanted =
                said.addressed().stream().map(unit -> unit.value()).collect(Collectors.toCollection(HashSet::new));
        if (!units.equals(wanted)) {
            units.retainAll(wanted);
            units.addAll(wanted);
        }
    }

    void withdraw(String reason, Instant at) {
        shown = false;
        withdrawnAt = at;
        withdrawnReason = reason;
        leadUntil = null;
    }

    /** @param until UTC; null for not any more */
    void lead(Instant until) {
        leadUntil = until;
    }

    boolean shown() {
        return shown;
    }

    Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    /** For the full-text index: the words without their formats. */
    @Transient
    @FullTextField(
            analyzer = SearchAnalysis.CHARACTERS,
            projectable = Projectable.YES,
            highlightable = Highlightable.ANY)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "body")))
    public String getBodyText() {
        return ArticleHtml.text(body);
    }

    /** For the full-text index. */
    @Transient
    @GenericField(name = "topic")
    @FullTextField(name = "topicWords", analyzer = SearchAnalysis.CHARACTERS)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "topicLines")))
    public List<String> getTopics() {
        return topicLines.lines().toList();
    }

    /** For the full-text index. */
    @Transient
    @GenericField(name = "studio")
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "studioLines")))
    public List<Long> getStudios() {
        return studioLines.lines().map(Long::valueOf).toList();
    }
}
