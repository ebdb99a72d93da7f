package id.kawanbelajar.operation;

/** The disk that holds all state. */
public interface DataDisk {
    /** Where the state lies, to be shown. */
    String place();

    /** Returns bytes that this program may still write. */
    long free();

    /** Returns whether a file can be made there now. */
    boolean writable();
}
