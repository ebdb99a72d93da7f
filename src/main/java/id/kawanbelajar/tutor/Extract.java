package id.kawanbelajar.tutor;

import id.kawanbelajar.material.Source;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sentences of the material that answer a question, letter for letter, at most {@link #LIMIT} characters.
 *
 * @param sources one for each stretch that is shown, in the order in which they are read, the best first; never empty; the n-th is cited as [n]
 */
public record Extract(List<Source> sources) {
    /** Most characters of an extract. */
    public static final int LIMIT = 400;

    public Extract {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an extract quotes something");
        }
    }

    /** Returns the quotes, one paragraph each. */
    public String text() {
        return sources.stream().map(Source::quote).collect(Collectors.joining("\n\n"));
    }
}
