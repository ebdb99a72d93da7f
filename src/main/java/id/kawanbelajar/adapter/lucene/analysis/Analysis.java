package id.kawanbelajar.adapter.lucene.analysis;

import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.retrieval.wording.Stemmer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How each field reads a text: words as they are, stems without stop words, and pieces of four letters beside the stem. */
public final class Analysis {
    private static final int PIECE = 4;
    private static final Stemmer STEMMER = new Stemmer();

    /** Few: a question of a dozen words loses much with each word that says something after all. */
    private static final CharArraySet STOP_WORDS = new CharArraySet(DataLines.words("/bahasa/kata-tugas.txt"), false);

    /** Words as they are, in lower case. */
    public static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }
    };

    /** Stems without stop words. */
    public static final Analyzer STEMS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, stems(words));
        }
    };

    /** Pieces of stems, beside the stem. */
    public static final Analyzer GRAMS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new NGramTokenFilter(stems(words), PIECE, PIECE, true));
        }
    };

    private Analysis() {}

    private static TokenStream stems(TokenStream words) {
        return new Stems(new StopFilter(new LowerCaseFilter(words), STOP_WORDS));
    }

    /** Returns the words of a text in order. */
    public static List<String> words(String text) {
        return terms(WORDS, text);
    }

    /** Returns the stems of a text in order, stop words left out. */
    public static List<String> stems(String text) {
        return terms(STEMS, text);
    }

    /** Returns the stems of a text and their pieces. */
    public static List<String> grams(String text) {
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

    /** Puts the stem in place of each word. Remembers what it has seen, since texts repeat their words. */
    private static final class Stems extends TokenFilter {
        private static final int REMEMBERED = 20_000;

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Map<String, String> seen = new HashMap<>();

        Stems(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (seen.size() == REMEMBERED) {
                seen.clear();
            }
            String stem = seen.computeIfAbsent(term.toString(), STEMMER::stem);
            term.setEmpty().append(stem);
            return true;
        }
    }
}
