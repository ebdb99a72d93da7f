package id.kawanbelajar.adapter.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds the word of the index that a misspelt or vowelless one means. */
final class Spelling {
    /** Shorter ones are close to too much. */
    private static final int SHORTEST = 4;

    private final @Nullable Terms words;

    Spelling(@Nullable Terms words) {
        this.words = words;
    }

    /**
     * Returns a word with the same consonants in the same order and the same first letter, else one of one edit away. The
     * most frequent one wins.
     */
    Optional<String> closest(String word) throws IOException {
        if (words == null || word.length() < 3 || !word.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Best best = new Best();
        sameConsonants(word, best);
        if (best.word == null && word.length() >= SHORTEST) {
            oneEditAway(words, word, best);
        }
        return Optional.ofNullable(best.word);
    }

    private static void oneEditAway(Terms words, String word, Best best) throws IOException {
        TermsEnum alike = new FuzzyTermsEnum(words, new Term(Fields.WORDS, word), 1, 1, true);
        for (BytesRef term = alike.next(); term != null; term = alike.next()) {
            best.offer(term.utf8ToString(), alike.docFreq());
        }
    }

    private void sameConsonants(String word, Best best) throws IOException {
        String consonants = consonants(word);
        if (words == null || consonants.length() < 3) {
            return;
        }
        String first = word.substring(0, 1);
        TermsEnum all = words.iterator();
        if (all.seekCeil(new BytesRef(first)) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef term = all.term(); term != null; term = all.next()) {
            String text = term.utf8ToString();
            if (!text.startsWith(first)) {
                return;
            }
            if (text.length() <= 2 * word.length() && consonants(text).equals(consonants)) {
                best.offer(text, all.docFreq());
            }
        }
    }

    private static String consonants(String word) {
        return word.replaceAll("[aeiou]", "").replaceAll("(.)\\1+", "$1");
    }

    private static final class Best {
        private @Nullable String word;
        private int frequency;

        void offer(String candidate, int documents) {
            if (documents > frequency) {
                word = candidate;
                frequency = documents;
            }
        }
    }
}
