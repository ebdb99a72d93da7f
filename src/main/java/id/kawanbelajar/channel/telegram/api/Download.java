package id.kawanbelajar.channel.telegram.api;

/** How loading a file ended; unless it is done nothing is left of it. */
public sealed interface Download {
    /** It is on disk. */
    record Done(long bytes) implements Download {}

    /** It is bigger than was allowed. */
    record TooBig() implements Download {}

    /** It did not come, or not whole. */
    record Failed(Fault fault) implements Download {}
}
