package id.kawanbelajar.material.upload.batch;

import id.kawanbelajar.material.upload.state.Upload;
import java.util.Optional;

/** What became of one of many files. */
public sealed interface Loaded {
    /** Returns where the file lies or lay. */
    String path();

    /**
     * It was taken in and read, for good or ill: the stage tells.
     *
     * @param passages how many its version was cut into; zero where there is none
     * @param twin what somebody else handed in with the same bytes; empty where nobody did
     */
    record Taken(String path, Upload upload, int passages, Optional<Upload> twin) implements Loaded {}

    /** The same person handed these bytes in before. */
    record Known(String path, Upload upload, int passages) implements Loaded {}

    /**
     * It was not taken in; the others were all the same.
     *
     * @param sentence why, and the way out
     */
    record Refused(String path, String sentence) implements Loaded {}

    /** Returns whether there is something to look at now. */
    default boolean isUsable() {
        return switch (this) {
            case Taken taken -> taken.upload().stage().isInLibrary();
            case Known known -> known.upload().stage().isInLibrary();
            case Refused refused -> false;
        };
    }
}
