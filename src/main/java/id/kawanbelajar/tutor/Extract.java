package id.kawanbelajar.tutor;

import id.kawanbelajar.material.Source;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of the material that answer a question, letter for letter, at most {@link #LIMIT} characters.
 *
 * @param sources one for each stretch that is shown, in the order in which they are read, the best first; never empty; the n-th is cited as [n]
 * @param fact the person, time, number or place that was asked for; null where none was, or none is sure
 */
public record Extract(List<Source> sources, @Nullable Fact fact) {
    /** Most characters of an extract. */
    public static final int LIMIT = 400;

    /** The same for somebody who wants it short. */
    public static final int SHORT = 200;

    public Extract {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an extract quotes something");
        }
        if (fact != null
                && (fact.source() >= sources.size()
                        || fact.end() > sources.get(fact.source()).quote().length())) {
            throw new IllegalArgumentException("a fact stands in one of the quotes: " + fact);
        }
    }

    public Extract(List<Source> sources) {
        this(sources, null);
    }

    /**
     * The few words of a quote that answer.
     *
     * @param source which quote, from 0
     * @param start first character in the quote, UTF-16 units
     * @param end one past the last
     */
    public record Fact(int source, int start, int end) {
        public Fact {
            if (source < 0 || start < 0 || end <= start) {
                throw new IllegalArgumentException("a fact has characters: %d, %d to %d".formatted(source, start, end));
            }
        }
    }

    /** Returns the quotes, one paragraph each. */
    public String text() {
        return sources.stream().map(Source::quote).collect(Collectors.joining("\n\n"));
    }

    /** Returns the words of the fact; blank where there is none. */
    public String factText() {
        return fact == null ? "" : sources.get(fact.source()).quote().substring(fact.start(), fact.end());
    }
}
