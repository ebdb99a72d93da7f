package id.kawanbelajar.practice.checking.report;

/** How bad something is. */
public enum Grade {
    /** A student would meet something wrong, broken or unfair. */
    PROBLEM,
    /** Nothing is wrong, but a good chapter does better. */
    ADVICE
}
