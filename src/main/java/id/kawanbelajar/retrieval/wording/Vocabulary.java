package id.kawanbelajar.retrieval.wording;

import java.util.Optional;

/** The words that the materials use. Safe for use by many threads. */
public interface Vocabulary {
    /** Returns whether a word in lower case, or another form of it, stands in a material. */
    boolean has(String word);

    /** Returns whether a word in lower case stands in a material letter by letter. */
    boolean spells(String word);

    /** Returns the word of the materials that an unknown one most likely means; empty where none is close. */
    Optional<String> closest(String word);
}
