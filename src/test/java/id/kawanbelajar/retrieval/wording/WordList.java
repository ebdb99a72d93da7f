package id.kawanbelajar.retrieval.wording;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Materials that use these words, in these forms alone. */
record WordList(Set<String> words, Function<String, Optional<String>> nearest) implements Vocabulary {
    /** One in which no word is close to another. */
    WordList(Set<String> words) {
        this(words, word -> Optional.empty());
    }

    @Override
    public boolean has(String word) {
        return words.contains(word);
    }

    @Override
    public boolean spells(String word) {
        return words.contains(word);
    }

    @Override
    public Optional<String> closest(String word) {
        return nearest.apply(word);
    }
}
