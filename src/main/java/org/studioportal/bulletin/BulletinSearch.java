package org.studioportal.bulletin;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.studioportal.shared.Page;
import org.studioportal.shared.search.SearchAnalysis;

/**
 * Finds publications by words: one question to the index, and one statement for the cards, in which the database says
 * once more who may read them.
 */
@Component
class BulletinSearch {
    private static final int LATIN = 0x250;
    private static final String[] OTHERS = {"summary", "topicWords", "byline", "bodyText"};

    private record Found(long id, String title, String body) {}

    private final EntityManagerFactory entities;
    private final PublicationQueries queries;

    BulletinSearch(EntityManagerFactory entities, PublicationQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    BulletinHits find(String question, BulletinFilter filter, Readership as, Page page) {
        List<String> words = SearchAnalysis.words(question);
        if (words.isEmpty()) {
            return new BulletinHits(List.of(), 0);
        }
        SearchResult<Found> found = ask(words, filter, as, page);
        return new BulletinHits(
                hits(found.hits(), new WordMarks(words), as), found.total().hitCount());
    }

    /** Without a transaction: the index knows none. */
    private SearchResult<Found> ask(List<String> words, BulletinFilter filter, Readership as, Page page) {
        try (EntityManager session = entities.createEntityManager()) {
            return Search.session(session)
                    .search(Publication.class)
                    .select(f -> f.composite()
                            .from(f.id(Long.class), f.field("title", String.class), f.field("bodyText", String.class))
                            .as(Found::new))
                    .where(f -> {
                        var all = f.bool();
                        all.filter(f.match().field("shown").matching(true));
                        if (!as.all()) {
                            all.filter(mayRead(f, as));
                        }
                        filters(f, filter).forEach(all::filter);
                        words.forEach(word -> all.must(somewhere(f, word)));
                        return all;
                    })
                    .sort(f -> f.score().then().field("firstPublishedAt").desc())
                    .fetch(page.offset(), page.limit());
        }
    }

    private List<BulletinHits.Hit> hits(List<Found> found, WordMarks marks, Readership as) {
        List<ArticleId> ids = found.stream().map(hit -> new ArticleId(hit.id())).toList();
        Map<Long, ArticleCard> cards = queries.cards(ids, as).stream()
                .collect(Collectors.toMap(card -> card.id().value(), Function.identity()));
        return found.stream()
                .filter(hit -> cards.containsKey(hit.id()))
                .map(hit -> {
                    ArticleCard card = cards.get(hit.id());
                    return new BulletinHits.Hit(
                            card, marks.all(hit.title()), marks.snippet(hit.body(), card.summary()));
                })
                .toList();
    }

    /** As {@link Readership#mayRead}. */
    static SearchPredicate mayRead(SearchPredicateFactory f, Readership as) {
        var any = f.or();
        any.add(f.match().field("audience").matching(Audience.Kind.PUBLIC));
        if (as.signedIn()) {
            any.add(f.match().field("audience").matching(Audience.Kind.SIGNED_IN));
            if (!as.units().isEmpty()) {
                any.add(f.match().field("allAddressed").matching(true));
            }
        }
        if (!as.towns().isEmpty()) {
            any.add(f.and(
                    f.match().field("audience").matching(Audience.Kind.TOWN),
                    f.terms().field("audienceTown").matchingAny(as.towns())));
        }
        if (!as.units().isEmpty()) {
            any.add(f.terms().field("units").matchingAny(as.units()));
            any.add(f.and(
                    f.match().field("audience").matching(Audience.Kind.UNIT),
                    f.terms().field("audienceUnit").matchingAny(as.units())));
        }
        return any.toPredicate();
    }

    private static List<SearchPredicate> filters(SearchPredicateFactory f, BulletinFilter filter) {
        List<SearchPredicate> all = new ArrayList<>();
        if (filter.kind() != null) {
            all.add(f.match().field("kind").matching(filter.kind()).toPredicate());
        }
        if (filter.column() != null) {
            all.add(f.match().field("column").matching(filter.column()).toPredicate());
        }
        if (filter.unit() != null) {
            all.add(f.match().field("unitId").matching(filter.unit().value()).toPredicate());
        }
        if (filter.studio() != null) {
            all.add(f.match().field("studio").matching(filter.studio().value()).toPredicate());
        }
        if (filter.topic() != null) {
            all.add(f.match().field("topic").matching(filter.topic()).toPredicate());
        }
        if (filter.year() != null) {
            Instant until = PublicationQueries.newYear(filter.year() + 1);
            all.add(f.range()
                    .field("firstPublishedAt")
                    .between(PublicationQueries.newYear(filter.year()), until.minusNanos(1))
                    .toPredicate());
        }
        return all;
    }

    private static SearchPredicate somewhere(SearchPredicateFactory f, String word) {
        var any = f.or();
        any.add(f.phrase().field("title").boost(6).fields(OTHERS).matching(word));
        if (word.codePoints().allMatch(c -> c < LATIN)) {
            any.add(f.prefix().field("title").boost(6).fields(OTHERS).matching(word));
        }
        return any.toPredicate();
    }
}
