package id.kawanbelajar.material.loading;

import id.kawanbelajar.material.catalogue.Version;
import java.util.List;

/** What became of one file. */
public sealed interface Loaded {
    /** Returns where the file lies. */
    String path();

    /**
     * A new version is in the catalogue, as a draft until it is published.
     *
     * @param pages how many pages are marked; zero where none are
     * @param emptyPages labels of pages without a word
     * @param warnings what a person should look at; may be empty
     */
    record Added(String path, Version version, int pages, List<String> emptyPages, List<String> warnings)
            implements Loaded {
        public Added {
            emptyPages = List.copyOf(emptyPages);
            warnings = List.copyOf(warnings);
        }
    }

    /** The newest version is this very file. */
    record Unchanged(String path, Version version) implements Loaded {}

    /**
     * It could not be read; the others were loaded all the same.
     *
     * @param reason place and remedy, in Indonesian
     */
    record Unreadable(String path, String reason) implements Loaded {}
}
