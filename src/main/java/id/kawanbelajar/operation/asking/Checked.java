package id.kawanbelajar.operation.asking;

/** What was found of an answer. */
public sealed interface Checked {
    /**
     * It can be used.
     *
     * @param value as it will be kept; blank for nothing
     * @param note what the person should know about it; may be blank
     */
    record Good(String value, String note) implements Checked {}

    /**
     * It cannot be used.
     *
     * @param why with what a good answer looks like; never repeats a secret
     */
    record Wrong(String why) implements Checked {}

    /** Returns that an answer can be used as it is. */
    static Checked good(String value) {
        return new Good(value, "");
    }
}
