package id.kawanbelajar.language;

/** Plain words that many rules are tried on. */
public final class PlainText {
    private final String words;
    private final Letters letters;

    /** @param words in the form of {@link PlainWords} */
    public PlainText(String words) {
        this.words = words;
        this.letters = new Letters(words);
    }

    String words() {
        return words;
    }

    Letters letters() {
        return letters;
    }
}
