package id.kawanbelajar.progress;

/** How far a student is in a topic; the bounds are a proposal, to be tuned with teachers. */
public enum MasteryLevel {
    /** Too few answers to say. */
    UNKNOWN,
    START,
    PRACTISING,
    NEARLY,
    MASTERED
}
