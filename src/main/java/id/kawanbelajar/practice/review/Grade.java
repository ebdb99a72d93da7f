package id.kawanbelajar.practice.review;

/** How well something was remembered, as FSRS grades it. */
public enum Grade {
    /** A wrong answer. */
    AGAIN(1),
    /** A right answer after a hint. */
    HARD(2),
    GOOD(3),
    /** A right answer that came fast. */
    EASY(4);

    private final int value;

    Grade(int value) {
        this.value = value;
    }

    int value() {
        return value;
    }

    boolean isRight() {
        return this != AGAIN;
    }
}
