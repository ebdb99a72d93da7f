package id.kawanbelajar.adapter.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How each field reads a text: words as they are, stems without stop words, and pieces of four letters beside the word. */
final class Analysis {
    private static final int PIECE = 4;

    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }
    };

    private static final Analyzer STEMS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream content = new StopFilter(new LowerCaseFilter(words), stopWords());
            return new TokenStreamComponents(words, new IndonesianStemFilter(content, true));
        }
    };

    private static final Analyzer GRAMS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(
                    words, new NGramTokenFilter(new LowerCaseFilter(words), PIECE, PIECE, true));
        }
    };

    /** For writing documents. */
    static final Analyzer BY_FIELD = new PerFieldAnalyzerWrapper(
            WORDS, Map.of(Fields.STEMS, STEMS, Fields.TITLE, STEMS, Fields.HEADINGS, STEMS, Fields.GRAMS, GRAMS));

    private Analysis() {}

    private static CharArraySet stopWords() {
        return IndonesianAnalyzer.getDefaultStopSet();
    }

    static List<String> words(String text) {
        return terms(WORDS, text);
    }

    static List<String> stems(String text) {
        return terms(STEMS, text);
    }

    static List<String> grams(String text) {
        return terms(GRAMS, text);
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", PlainText.of(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
        return terms;
    }
}
