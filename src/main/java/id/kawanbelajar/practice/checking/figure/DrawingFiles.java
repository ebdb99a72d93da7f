package id.kawanbelajar.practice.checking.figure;

import java.util.List;

/** Pictures on disk. Safe for use by many threads. */
public interface DrawingFiles {
    /** Finds the SVG files below a folder, by path; none where the path names a file. */
    List<String> under(String path);

    /** Returns the path of a picture that lies beside a file, whether or not it is there. */
    String beside(String file, String picture);

    /** Returns whether a picture is there. */
    boolean exists(String picture);

    /**
     * Reads an SVG file.
     *
     * @throws id.kawanbelajar.failure.UnreadableException if it is no well-formed SVG; says why
     */
    Drawing read(String picture);
}
