package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.adapter.lucene.analysis.Skeleton;
import id.kawanbelajar.retrieval.wording.TypingSlip;
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
    private static final int SHORTEST = 3;

    /** A shorter word in one passage alone may itself be a slip, or a name. */
    private static final int LONG = 7;

    private final @Nullable Terms words;
    private final @Nullable Terms skeletons;

    /**
     * Takes the terms of an index, null where it has none.
     *
     * @param words of {@link Fields#WORDS}
     * @param skeletons of {@link Fields#SKELETONS}
     */
    Spelling(@Nullable Terms words, @Nullable Terms skeletons) {
        this.words = words;
        this.skeletons = skeletons;
    }

    /**
     * Returns the most frequent word that the given one is a {@link TypingSlip} of: one with the same consonants, else one
     * that is an edit away.
     */
    Optional<String> closest(String word) throws IOException {
        if (words == null || word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Best best = new Best(word);
        Skeleton.each(skeletons, Skeleton.of(word), best::offer);
        if (best.word == null) {
            oneEditAway(words, word, best);
        }
        return Optional.ofNullable(best.word);
    }

    private static void oneEditAway(Terms words, String word, Best best) throws IOException {
        int least = word.length() >= LONG ? 1 : 2;
        TermsEnum alike = new FuzzyTermsEnum(words, new Term(Fields.WORDS, word), 1, 1, true);
        for (BytesRef term = alike.next(); term != null; term = alike.next()) {
            if (alike.docFreq() >= least) {
                best.offer(term.utf8ToString(), alike.docFreq());
            }
        }
    }

    private static final class Best {
        private final String typed;
        private @Nullable String word;
        private int frequency;

        Best(String typed) {
            this.typed = typed;
        }

        void offer(String candidate, int documents) {
            if (documents > frequency && TypingSlip.of(typed, candidate)) {
                word = candidate;
                frequency = documents;
            }
        }
    }
}
