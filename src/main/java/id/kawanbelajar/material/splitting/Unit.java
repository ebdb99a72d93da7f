package id.kawanbelajar.material.splitting;

/**
 * A stretch of a section that is never cut.
 *
 * @param start first character in the document
 * @param end one past the last character
 * @param words how many words it has
 * @param opensBlock whether it begins a paragraph, list, table or the like, so that a cut before it is a good one
 */
record Unit(int start, int end, int words, boolean opensBlock) {
    static int words(String text, int start, int end) {
        int words = 0;
        boolean inWord = false;
        for (int i = start; i < end; i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    static Unit of(String text, int start, int end, boolean opensBlock) {
        return new Unit(start, end, words(text, start, end), opensBlock);
    }

    Unit with(Unit next) {
        return new Unit(start, next.end, words + next.words, opensBlock);
    }
}
