package id.kawanbelajar.material.loading;

import java.util.List;

/** Files of material on disk. Safe for use by many threads. */
public interface MaterialFiles {
    /**
     * Finds what can be read in a file or below a folder, by path; hidden files and links are passed over.
     *
     * @return never empty
     * @throws id.kawanbelajar.failure.UnreadableException if nothing is there that can be read; says what could be
     */
    List<SourceFile> under(String path);

    /**
     * Reads one file; the material's id is the file's slug.
     *
     * @throws id.kawanbelajar.failure.UnreadableException if it is not what it should be; names place and remedy
     */
    Reading read(SourceFile file, Hints hints);
}
