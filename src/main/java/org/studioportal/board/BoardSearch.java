package org.studioportal.board;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.studioportal.shared.search.SearchAnalysis;

/** Finds current listings by words; sends no statement to the database. */
@Component
class BoardSearch {
    /** More are of no use to anybody; the best of them are kept. */
    static final int MOST = 1_000;

    private static final int LATIN = 0x250;
    private static final String[] FIELDS = {"title", "description", "categoryLabel", "specialtyWords"};

    private final EntityManager entities;

    BoardSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** The ids of the current listings that hold every word somewhere. A Latin word also finds longer ones. */
    Set<Long> find(String question) {
        List<String> words = SearchAnalysis.words(question);
        if (words.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(Search.session(entities)
                .search(Listing.class)
                .select(f -> f.id(Long.class))
                .where(f -> {
                    var all = f.bool();
                    all.filter(f.terms().field("status").matchingAny(BoardLane.LIVE));
                    words.forEach(word -> all.must(somewhere(f, word)));
                    return all;
                })
                .fetchHits(MOST));
    }

    private static SearchPredicate somewhere(SearchPredicateFactory f, String word) {
        var any = f.or();
        any.add(f.phrase().fields(FIELDS).matching(word));
        if (word.codePoints().allMatch(c -> c < LATIN)) {
            any.add(f.prefix().fields(FIELDS).matching(word));
        }
        return any.toPredicate();
    }
}
