package id.kawanbelajar.conversation.file;

/**
 * A file that somebody sent and that still lies with the channel.
 *
 * @param photo whether it was sent as a photo, which the channel makes smaller on the way
 * @param reference by which {@link SentFiles} fetches it
 * @param name as its sender calls it; blank for a photo; for eyes only, never a path
 * @param bytes how big it is; zero where unknown
 * @param album what ties files together that were sent at once; blank for one alone
 * @param caption words under it; may be blank
 */
public record SentFile(boolean photo, String reference, String name, long bytes, String album, String caption) {
    public SentFile {
        if (reference.isBlank() || bytes < 0) {
            throw new IllegalArgumentException("a sent file can be fetched, and has a size >= 0");
        }
    }

    /** Returns this with other words under it. */
    public SentFile captioned(String words) {
        return new SentFile(photo, reference, name, bytes, album, words);
    }

    /** Tells no name and no words: they may be a child's. */
    @Override
    public String toString() {
        return "SentFile[" + bytes + " bytes]";
    }
}
