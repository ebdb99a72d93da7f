package id.kawanbelajar.safety.alert;

/** What an adult learns about an alert. */
public enum News {
    /** A student may be in danger. */
    RAISED,
    /** The same, told because nobody else has taken it. */
    PASSED_ON,
    /** Still nobody has taken it. */
    STILL_OPEN,
    /** The student wrote of danger again. */
    AGAIN,
    /** The student says not to be safe. */
    NOT_SAFE,
    /** Somebody has taken it. */
    TAKEN,
    /** It is over. */
    ENDED
}
