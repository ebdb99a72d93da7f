package id.kawanbelajar.evaluation.safety.training;

/**
 * A message from which is learnt what asks for harm.
 *
 * @param kin messages of the same kin, such as translations of one another, are never learnt from and measured at once
 * @param kind what it is, e.g. {@code daerah} for a regional language
 * @param text the message
 */
public record Example(String kin, Kind kind, String text) {
    /** What kind of message. */
    public enum Kind {
        /** Asks for harm, in Indonesian. */
        UNSAFE,
        /** Asks for harm, in a regional language. */
        UNSAFE_REGIONAL,
        /** Looks like it and is harmless. */
        LOOK_ALIKE,
        /** The same, written for this project: learnt from, and counted apart. */
        OWN_LOOK_ALIKE,
        /** A question about lessons or the world. */
        QUESTION,
        /** Other harmless words: sentences of schoolbooks, chat. */
        TEXT;

        boolean unsafe() {
            return this == UNSAFE || this == UNSAFE_REGIONAL;
        }
    }
}
