package id.kawanbelajar.adapter.sandbox.wire;

import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadPage;

/** What a reading process tells. */
public sealed interface Told {
    /** It waits for an order; its first word, and never said again. */
    record Ready() implements Told {}

    /** What the file is by its content. */
    record Type(FileType type) implements Told {}

    /** How many pages there will be. */
    record Expect(int pages) implements Told {}

    /** Work on a page begins. */
    record Begun(int page) implements Told {}

    /** How the file calls itself. */
    record Title(String title) implements Told {}

    /** A page as read. */
    record Page(ReadPage page) implements Told {}

    /** Something a person should know of the reading. */
    record Note(String sentence) implements Told {}

    /** The order is carried out. */
    record Done() implements Told {}

    /** The file cannot be read, or not beyond the pages told; the process is well. */
    record Refused(Reason reason, String sentence) implements Told {}

    /** Something broke that should not; the process must not be used again. */
    record Broken() implements Told {}

    /**
     * A picture of the page asked for.
     *
     * @param bytes none where it cannot be drawn
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Image(byte[] bytes) implements Told {}
}
