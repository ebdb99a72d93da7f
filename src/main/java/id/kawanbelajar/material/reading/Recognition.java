package id.kawanbelajar.material.reading;

/** How the words of a page were come by. */
public sealed interface Recognition {
    /** They stand in the file as text. */
    record Text() implements Recognition {}

    /**
     * They were recognised in a picture.
     *
     * @param confidence mean over the words, 0 to 1
     */
    record Recognised(double confidence) implements Recognition {
        public Recognised {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("a confidence is 0..1, got " + confidence);
            }
        }
    }

    /**
     * The page is a picture that nothing has read.
     *
     * @param remedy why, and what to do, one sentence in Indonesian
     */
    record Unread(String remedy) implements Recognition {}
}
