package id.kawanbelajar.practice;

/** What a question asks of the mind, from easy to hard. */
public enum Level {
    RECALL,
    UNDERSTAND,
    APPLY,
    REASON
}
