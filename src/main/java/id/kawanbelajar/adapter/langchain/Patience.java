package id.kawanbelajar.adapter.langchain;

import java.time.Duration;

/**
 * How long to wait for Ollama.
 *
 * @param connect for the connection and for short requests
 * @param firstToken for the first word: loading the model and reading the prompt
 * @param stall between two words
 * @param total for the whole reply
 */
public record Patience(Duration connect, Duration firstToken, Duration stall, Duration total) {
    /** Enough for a school's old machine with a model of four billion weights. */
    public static final Patience DEFAULT = new Patience(
            Duration.ofSeconds(2), Duration.ofSeconds(120), Duration.ofSeconds(30), Duration.ofSeconds(240));

    public Patience {
        if (!connect.isPositive() || !firstToken.isPositive() || !stall.isPositive() || !total.isPositive()) {
            throw new IllegalArgumentException(
                    "patience is longer than nothing: %s, %s, %s, %s".formatted(connect, firstToken, stall, total));
        }
    }
}
