package id.kawanbelajar.adapter.lucene.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * The consonants of a word, which is what is left of it in a hurry: "fotosintesis" is "ftsntss". The index keeps every word
 * behind its skeleton, so that those of one skeleton lie side by side and are found without walking the others.
 */
public final class Skeleton {
    /** Fewer are shared by too many words. */
    static final int SHORTEST = 3;

    /** No word holds it, so no skeleton is the beginning of another one's words. */
    private static final String BEFORE_WORD = " ";

    /** Which passages hold a word, and nothing else. */
    public static final FieldType TYPE = new FieldType();

    static {
        TYPE.setTokenized(true);
        TYPE.setOmitNorms(true);
        TYPE.setIndexOptions(IndexOptions.DOCS);
        TYPE.freeze();
    }

    /** Reads a text as the words that have a skeleton, each behind it. */
    public static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new Filter(new LowerCaseFilter(words)));
        }
    };

    private Skeleton() {}

    /** Takes a word of the index. */
    public interface Words {
        /** Takes one. */
        void offer(String word, int documents);
    }

    /** Returns the consonants of a lower-case word, doubled ones once. */
    public static String of(CharSequence word) {
        StringBuilder consonants = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int last = consonants.length() - 1;
            if ("aeiou".indexOf(letter) < 0 && (last < 0 || consonants.charAt(last) != letter)) {
                consonants.append(letter);
            }
        }
        return consonants.toString();
    }

    /**
     * Hands over the words of one skeleton in the order of the alphabet; none where it is shorter than {@link #SHORTEST}.
     *
     * @param terms of a field that {@link #ANALYZER} has read; null where there are none
     */
    public static void each(@Nullable Terms terms, String skeleton, Words words) throws IOException {
        if (terms == null || skeleton.length() < SHORTEST) {
            return;
        }
        BytesRef before = new BytesRef(skeleton + BEFORE_WORD);
        TermsEnum all = terms.iterator();
        if (all.seekCeil(before) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef term = all.term(); term != null && StringHelper.startsWith(term, before); term = all.next()) {
            words.offer(term.utf8ToString().substring(skeleton.length() + BEFORE_WORD.length()), all.docFreq());
        }
    }

    private static final class Filter extends FilteringTokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Filter(TokenStream words) {
            super(words);
        }

        @Override
        protected boolean accept() {
            if (!term.chars().allMatch(Character::isLetter)) {
                return false;
            }
            String skeleton = of(term);
            if (skeleton.length() < SHORTEST) {
                return false;
            }
            String word = term.toString();
            term.setEmpty().append(skeleton).append(BEFORE_WORD).append(word);
            return true;
        }
    }
}
