package org.studioportal.shared.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.springframework.stereotype.Component;

/**
 * How text is cut for the full-text index and how a question is cut into words. The index keeps single Chinese
 * characters with their places, so that any part of a word is found as a phrase; what belongs together in a question is
 * left to the Chinese segmenter. The index thus needs nothing that another search server would not have.
 */
@Component("searchAnalysis")
public class SearchAnalysis implements LuceneAnalysisConfigurer {
    /** The analyzer of every text that people search in. */
    public static final String CHARACTERS = "characters";

    /** Words that carry no meaning of their own: 孩子的作业 is about 孩子 and 作业. */
    private static final Set<String> PARTICLES =
            Set.of("的", "了", "和", "与", "及", "吗", "呢", "吧", "啊", "a", "the", "of", "and");

    private static final int MAX_WORDS = 12;

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(CHARACTERS)
                .custom()
                .tokenizer("standard")
                .tokenFilter("cjkWidth")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
    }

    /** The words of a question, at most a dozen; empty when it holds neither letter nor digit. */
    public static List<String> words(String question) {
        List<String> all = segments(question);
        List<String> meaningful = all.stream()
                .filter(word -> !PARTICLES.contains(word))
                .distinct()
                .toList();
        return (meaningful.isEmpty() ? all : meaningful)
                .stream().limit(MAX_WORDS).toList();
    }

    private static List<String> segments(String question) {
        String text = Normalizer.normalize(question, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> segments = new ArrayList<>();
        try (HMMChineseTokenizer tokenizer = new HMMChineseTokenizer()) {
            tokenizer.setReader(new StringReader(text));
            CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokenizer.addAttribute(OffsetAttribute.class);
            int endOfSingles = -1;
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                String word = term.toString();
                boolean single =
                        word.length() == 1 && Character.isIdeographic(word.charAt(0)) && !PARTICLES.contains(word);
                if (single && endOfSingles == place.startOffset()) {
                    // What the segmenter does not know as a word is one all the same when it was typed as one.
                    segments.add(segments.removeLast() + word);
                } else if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    segments.add(word);
                }
                endOfSingles = single ? place.endOffset() : -1;
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
        return segments;
    }
}
