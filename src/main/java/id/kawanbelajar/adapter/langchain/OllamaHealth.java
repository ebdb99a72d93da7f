package id.kawanbelajar.adapter.langchain;

import dev.langchain4j.model.ollama.OllamaModel;
import dev.langchain4j.model.ollama.OllamaModels;
import id.kawanbelajar.failure.UnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether Ollama is there and has the model, by asking for its list of models. The first look waits for the answer; later
 * ones give what was seen last and look again in the background, so that no conversation waits. Safe for many threads.
 */
final class OllamaHealth {
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final OllamaChat chat;
    private final OllamaModels models;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Look last = new Look(Optional.empty(), 0, false);

    /** What was seen, and when by {@link System#nanoTime()}. */
    private record Look(Optional<String> trouble, long at, boolean real) {}

    OllamaHealth(OllamaChat chat, FixedHttpClient http) {
        this.chat = chat;
        this.models = OllamaModels.builder()
                .httpClientBuilder(http)
                .baseUrl(chat.url().toString())
                .maxRetries(0)
                .build();
    }

    Optional<String> trouble() {
        Look seen = last;
        if (!seen.real()) {
            look();
            return last.trouble();
        }
        if (System.nanoTime() - seen.at() > FRESH.toNanos() && looking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("ollama-health").start(() -> {
                try {
                    look();
                } finally {
                    looking.set(false);
                }
            });
        }
        return seen.trouble();
    }

    private void look() {
        last = new Look(probe(), System.nanoTime(), true);
    }

    private Optional<String> probe() {
        OllamaFaults faults = new OllamaFaults(chat);
        try {
            List<OllamaModel> known = models.availableModels().content();
            return known.stream().anyMatch(m -> named(m.getName()))
                    ? Optional.empty()
                    : Optional.of(message(faults.noModel(new IllegalStateException("not in the list"))));
        } catch (RuntimeException e) {
            if (faults.mapped(e) instanceof UnavailableException known) {
                return Optional.of(message(known));
            }
            throw e;
        }
    }

    private boolean named(String name) {
        return name.equals(chat.model()) || name.equals(chat.model() + ":latest");
    }

    private static String message(UnavailableException e) {
        return String.valueOf(e.getMessage());
    }
}
