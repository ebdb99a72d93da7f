package id.kawanbelajar.conversation.message;

/** A run of words inside a line. */
public sealed interface Span {
    /** Words as they are. */
    record Plain(String text) implements Span {}

    /** Words that stand out. */
    record Bold(String text) implements Span {}

    /** Words said more quietly. */
    record Italic(String text) implements Span {}

    /**
     * Words of the material: may hold LaTeX between {@code $}, which the door shows as it can.
     *
     * @param text as stored
     */
    record Material(String text) implements Span {}

    /** Hidden until touched, where the door can. */
    record Spoiler(String text) implements Span {}
}
