package id.kawanbelajar.evaluation.judged;

/** What a student got for one question. */
public enum Outcome {
    /** An answer that quotes the right place. */
    CITED,
    /** An answer that quotes another place, the right one among its sources. */
    FOUND,
    /** No answer. */
    REFUSED,
    /** An answer from another place, or one where nothing answers. */
    WRONG;

    /** How many passages a student is shown as sources at most. */
    public static final int SOURCES = 3;

    /** Returns what became of a question. */
    public static Outcome of(JudgedAnswer answer) {
        if (answer.refused()) {
            return REFUSED;
        }
        if (answer.quotesRight()) {
            return CITED;
        }
        return answer.hasPlaceAmong(SOURCES) ? FOUND : WRONG;
    }

    /** Returns whether this is what should become of a question. */
    public static boolean isGood(JudgedAnswer answer) {
        return of(answer) == (answer.isAnswerable() ? CITED : REFUSED);
    }
}
