package org.studioportal.studio;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.shared.search.SearchAnalysis;

/**
 * Finds studios by words; sends no statement to the database. Units' names are not in the index: they are looked up in
 * the directory, so that a renamed unit is found at once.
 */
@Component
class StudioSearch {
    private static final int MOST = 10_000;
    private static final int LATIN = 0x250;

    private final EntityManager entities;
    private final Directory directory;

    StudioSearch(EntityManager entities, Directory directory) {
        this.entities = entities;
        this.directory = directory;
    }

    /**
     * The ids of the studios that hold every word of the question somewhere, best first. A Latin word also finds longer
     * ones that begin with it.
     */
    List<Long> find(String question) {
        List<String> words = SearchAnalysis.words(question);
        if (words.isEmpty()) {
            return List.of();
        }
        return Search.session(entities)
                .search(Studio.class)
                .select(f -> f.id(Long.class))
                .where(f -> {
                    var all = f.bool();
                    words.forEach(word -> all.must(somewhere(f, word)));
                    if (words.size() > 1) {
                        // What was typed in one piece ranks before its words apart.
                        all.should(inAnyField(f, question));
                    }
                    return all;
                })
                .fetchHits(MOST);
    }

    private SearchPredicate somewhere(SearchPredicateFactory f, String word) {
        var any = f.or();
        any.add(inAnyField(f, word));
        if (word.codePoints().allMatch(c -> c < LATIN)) {
            any.add(beginningInAnyField(f, word));
        }
        List<Long> units = directory.units().stream()
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).contains(word))
                .map(unit -> unit.id().value())
                .toList();
        if (!units.isEmpty()) {
            any.add(f.terms().field("unitId").matchingAny(units).boost(3));
        }
        return any.toPredicate();
    }

    private static SearchPredicate inAnyField(SearchPredicateFactory f, String words) {
        return f.phrase()
                .field("name")
                .boost(8)
                .field("itemNames")
                .boost(4)
                .field("categoryLabels")
                .boost(3)
                .field("keywords")
                .boost(3)
                .field("slogan")
                .boost(2)
                .field("introductionText")
                .matching(words)
                .toPredicate();
    }

    private static SearchPredicate beginningInAnyField(SearchPredicateFactory f, String word) {
        return f.prefix()
                .fields("name", "itemNames", "categoryLabels", "keywords", "slogan", "introductionText")
                .matching(word)
                .toPredicate();
    }
}
