package id.kawanbelajar.adapter.langchain;

import java.net.URI;

/**
 * Which chat model to use and how.
 *
 * @param url address of the Ollama server
 * @param model its name there, e.g. {@code gemma3:4b}
 * @param contextTokens the model's window; one value for all calls, for another makes Ollama load the model again
 * @param temperature 0 (always the same reply) to 1
 * @param patience how long to wait
 */
public record OllamaChat(URI url, String model, int contextTokens, double temperature, Patience patience) {
    public OllamaChat {
        if (model.isBlank() || contextTokens < 1024 || temperature < 0 || temperature > 1) {
            throw new IllegalArgumentException("need a model, a window >= 1024 and a temperature 0..1: %s, %d, %s"
                    .formatted(model, contextTokens, temperature));
        }
    }
}
