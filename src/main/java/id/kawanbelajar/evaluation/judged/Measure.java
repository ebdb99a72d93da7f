package id.kawanbelajar.evaluation.judged;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A share of questions by which an exam is passed or not. */
public enum Measure {
    /** Of the questions that the material answers: the right place is among the sources, answered or not. */
    FOUND("ditemukan", true, 0.8),
    /** Of the same: the answer quotes the right place. */
    CITED("dikutip", true, 0.6),
    /** Of the questions that nothing answers: refused. */
    REFUSED("ditolak", true, 0.5),
    /** Of the questions that the material answers: refused all the same. */
    FALSELY_REFUSED("ditolak-keliru", false, 0.2),
    /** Of all: answered from another place, or where nothing answers. */
    WRONG("salah", false, 0.2);

    private final String key;
    private final boolean least;
    private final double usual;

    Measure(String key, boolean least, double usual) {
        this.key = key;
        this.least = least;
        this.usual = usual;
    }

    /** Returns the one of a name as files and commands write it. */
    public static Optional<Measure> named(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** Returns its name as files and commands write it. */
    public String key() {
        return key;
    }

    /** Returns whether more is better. */
    public boolean isLeast() {
        return least;
    }

    /** Returns the bound where nobody names one. */
    public double usual() {
        return usual;
    }

    /** Counts. */
    Score of(List<JudgedAnswer> answers, double bound) {
        List<JudgedAnswer> some = answers.stream().filter(this::isAbout).toList();
        return new Score(this, (int) some.stream().filter(this::counts).count(), some.size(), bound);
    }

    private boolean isAbout(JudgedAnswer answer) {
        return switch (this) {
            case FOUND, CITED, FALSELY_REFUSED -> answer.isAnswerable();
            case REFUSED -> !answer.isAnswerable();
            case WRONG -> true;
        };
    }

    private boolean counts(JudgedAnswer answer) {
        return switch (this) {
            case FOUND -> answer.hasPlaceAmong(Outcome.SOURCES);
            case CITED -> answer.quotesRight();
            case REFUSED, FALSELY_REFUSED -> answer.refused();
            case WRONG -> Outcome.of(answer) == Outcome.WRONG;
        };
    }
}
