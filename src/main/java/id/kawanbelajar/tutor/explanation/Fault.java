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
    CUT_OFF
}
