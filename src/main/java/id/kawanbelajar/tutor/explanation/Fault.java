package id.kawanbelajar.tutor.explanation;

/** Why a model's text was not good enough to be shown. */
public enum Fault {
    NOT_INDONESIAN,
    ECHO,
    TOO_LONG,
    NO_CITATION,
    FALSE_CITATION,
    UNSUPPORTED,
    OBEYED_THE_MATERIAL,
    EMPTY,
    CUT_OFF,
    /** The question must not be put to a model, or the text must not be read by a child; asking again is no use. */
    UNSAFE;

    /** Whether a model that is told of it may do better. */
    public boolean mendable() {
        return this != UNSAFE;
    }
}
