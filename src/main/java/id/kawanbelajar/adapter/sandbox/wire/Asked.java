package id.kawanbelajar.adapter.sandbox.wire;

import java.util.List;
import java.util.Set;

/** What a reading process is asked to do, one order at a time. */
public sealed interface Asked {
    /**
     * Read a file.
     *
     * @param path where it lies
     * @param name as its sender calls it
     * @param most pages before it is refused
     * @param unwanted pages to be left out
     */
    record Read(String path, String name, int most, Set<Integer> unwanted) implements Asked {
        public Read {
            unwanted = Set.copyOf(unwanted);
        }
    }

    /** Draw a page of a file with stretches of its text marked. */
    record Draw(String path, int page, List<String> quotes) implements Asked {
        public Draw {
            quotes = List.copyOf(quotes);
        }
    }
}
