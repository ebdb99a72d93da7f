package id.kawanbelajar.adapter.langchain;

import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.ollama.OllamaModel;
import dev.langchain4j.model.ollama.OllamaModels;
import id.kawanbelajar.operation.setup.ChatModels;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks Ollama which models it holds; waits three seconds at most. */
public record OllamaList(URI server) implements ChatModels {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Override
    public String address() {
        return server.toString();
    }

    @Override
    public Optional<List<String>> installed() {
        OllamaModels models = OllamaModels.builder()
                .httpClientBuilder(new JdkHttpClientBuilder()
                        .httpClientBuilder(HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(PATIENCE)))
                .baseUrl(server.toString())
                .timeout(PATIENCE)
                .maxRetries(0)
                .build();
        try {
            return Optional.of(models.availableModels().content().stream()
                    .map(OllamaModel::getName)
                    .sorted()
                    .toList());
        } catch (LangChain4jException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            // the library throws a bare one where the connection is refused
            if (e.getCause() == null) {
                throw e;
            }
            return Optional.empty();
        }
    }
}
