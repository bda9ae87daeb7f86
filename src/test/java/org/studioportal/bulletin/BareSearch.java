package org.studioportal.bulletin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** What {@link BulletinSearch} asks for a stranger, by Lucene alone: the same conditions, order and exact count. */
final class BareSearch {
    private static final String[] FIELDS = {"title", "summary", "topicWords", "byline", "bodyText"};
    private static final Set<String> TEXTS = Set.of("title", "summary", "bodyText");
    private static final Sort BEST_THEN_NEWEST =
            new Sort(SortField.FIELD_SCORE, new SortedNumericSortField("firstPublishedAt", SortField.Type.LONG, true));

    private final IndexSearcher searcher;
    private final Analyzer analyzer = new StandardAnalyzer();

    BareSearch(IndexReader index) {
        searcher = new IndexSearcher(index);
    }

    List<Long> ids(String word, int limit) {
        try {
            List<Long> ids = new ArrayList<>();
            for (ScoreDoc hit : search(query(word), limit).scoreDocs) {
                BinaryDocValues id = MultiDocValues.getBinaryValues(searcher.getIndexReader(), "__HSEARCH_id_docvalue");
                id.advanceExact(hit.doc);
                ids.add(Long.valueOf(id.binaryValue().utf8ToString()));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count(String word) {
        return search(query(word), 1).totalHits.value;
    }

    /** Title, summary and text of the best. */
    List<List<String>> texts(String word, int limit) {
        try {
            StoredFields stored = searcher.storedFields();
            List<List<String>> found = new ArrayList<>();
            for (ScoreDoc hit : search(query(word), limit).scoreDocs) {
                found.add(stored.document(hit.doc, TEXTS).getFields().stream()
                        .map(IndexableField::stringValue)
                        .toList());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #texts}, with the words marked as Lucene's own highlighter does it. */
    List<String[]> marked(String word, int limit) {
        Query query = query(word);
        UnifiedHighlighter highlighter =
                UnifiedHighlighter.builder(searcher, analyzer).build();
        try {
            return List.copyOf(highlighter
                    .highlightFields(new String[] {"title", "summary", "bodyText"}, query, search(query, limit))
                    .values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TopFieldDocs search(Query query, int limit) {
        try {
            return searcher.search(query, new TopFieldCollectorManager(BEST_THEN_NEWEST, limit, Integer.MAX_VALUE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(String word) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String field : FIELDS) {
            PhraseQuery phrase = new PhraseQuery(field, characters(word));
            any.add(field.equals("title") ? new BoostQuery(phrase, 6) : phrase, BooleanClause.Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(any.build(), BooleanClause.Occur.MUST)
                .add(IntPoint.newExactQuery("shown", 1), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term("audience", "PUBLIC")), BooleanClause.Occur.FILTER)
                .build();
    }

    private static String[] characters(String word) {
        return word.codePoints().mapToObj(Character::toString).toArray(String[]::new);
    }
}
