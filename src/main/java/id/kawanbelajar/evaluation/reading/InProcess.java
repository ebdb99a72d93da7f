package id.kawanbelajar.evaluation.reading;

import id.kawanbelajar.material.reading.ReadFile;
import java.util.Optional;

/** Reads files that are vouched for inside this process, to time the reading alone. */
public interface InProcess {
    /** Takes the text of a PDF as its library alone does; returns how many pages it has. */
    int strip(String pdf);

    /** Reads a file as the product does; empty where it cannot be read. */
    Optional<ReadFile> read(String path, String name);

    /** Returns the bytes of memory that the system has given to this process. */
    long residentBytes();

    /** Returns the bytes of what this process still holds on to, by clearing away what it does not. */
    long heldBytes();
}
