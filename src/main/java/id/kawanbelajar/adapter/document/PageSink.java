package id.kawanbelajar.adapter.document;

import id.kawanbelajar.material.reading.ReadPage;

/** Hears what is read, as it is read; a page that was heard is safe even if the reader dies. */
public interface PageSink {
    /** How many pages there will be; called as soon as it is known. */
    void expect(int pages);

    /** The title by which the file knows itself; never blank. */
    void title(String title);

    /**
     * Work on a page begins, in whichever pass over the file. Its time starts anew with each call, and a page that was begun
     * last is taken for the one that a reader died of.
     *
     * @param page number in the file, from 1
     */
    default void begin(int page) {}

    /**
     * Returns whether a page is wanted. One that is not was the end of an earlier try: do not touch it and do not tell it, but
     * let the others keep their numbers.
     *
     * @param page number in the file, from 1
     */
    default boolean wants(int page) {
        return true;
    }

    /** A page, numbered from 1 without gaps but for those that are not wanted. */
    void page(ReadPage page);

    /** Something a person should know of the reading, one sentence in Indonesian. */
    void note(String sentence);
}
