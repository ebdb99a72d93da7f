package id.kawanbelajar.tutor.explanation.grounding;

import id.kawanbelajar.tutor.explanation.words.Text;

/**
 * A word that begins with a capital letter.
 *
 * @param lower the word, lower case
 * @param place among the words of its sentence, from 0
 */
record Capital(String lower, int place) {
    /** Returns whether it is not the first word, whose capital says nothing. */
    boolean inside() {
        return place > 0;
    }

    String key() {
        return Text.key(lower);
    }
}
