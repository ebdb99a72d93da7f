package id.kawanbelajar.material.splitting;

import java.util.List;
import java.util.TreeMap;

/** Follows the headings of a document from top to bottom. Not safe for use by many threads. */
final class HeadingPath {
    private final TreeMap<Integer, String> titles = new TreeMap<>();

    /** Enters the section below a heading, leaving those of the same and deeper levels. */
    void enter(int level, String title) {
        titles.tailMap(level, true).clear();
        titles.put(level, title);
    }

    /** Returns the headings above the present place, outermost first; empty before the first. */
    List<String> titles() {
        return List.copyOf(titles.values());
    }
}
