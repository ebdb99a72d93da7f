package id.kawanbelajar.retrieval;

import java.util.List;

/** How the index reads a text. Safe for use by many threads. */
public interface Terms {
    /** Returns the stems of the words that carry content, in order, with repetitions; may be empty. */
    List<String> stems(String text);

    /** Returns how much finding a stem says: 0 where every passage has it, about 10 where hardly any has. */
    double rarity(String stem);
}
