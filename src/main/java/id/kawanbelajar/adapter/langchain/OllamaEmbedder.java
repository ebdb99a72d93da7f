package id.kawanbelajar.adapter.langchain;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.ollama.OllamaModel;
import dev.langchain4j.model.ollama.OllamaModels;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.embedding.ModelUse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An embedding model of Ollama. Its name and size are asked for once, when first wanted. Calls wait up to two minutes,
 * because Ollama may have to load the model; nothing is tried twice.
 */
public final class OllamaEmbedder implements Embedder {
    private static final Logger LOG = LoggerFactory.getLogger(OllamaEmbedder.class);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int BATCH = 16;

    private final URI url;
    private final String name;
    private final ModelUse use;
    private final OllamaEmbeddingModel vectors;
    private final OllamaModels models;
    private volatile @Nullable String model;
    private volatile int size;

    /**
     * Makes an embedder without asking Ollama anything.
     *
     * @param url of Ollama
     * @param name of the model there, e.g. {@code multilingual-e5-small}
     */
    public OllamaEmbedder(URI url, String name) {
        this.url = url;
        this.name = name;
        use = ModelUse.of(name);
        if (!use.known()) {
            LOG.warn("Awalan teks untuk model embedding {} tidak diketahui; dipakai tanpa awalan", name);
        }
        vectors = OllamaEmbeddingModel.builder()
                .httpClientBuilder(plain())
                .baseUrl(url.toString())
                .modelName(name)
                .timeout(LONGEST)
                .maxRetries(0)
                .build();
        models = OllamaModels.builder()
                .httpClientBuilder(plain())
                .baseUrl(url.toString())
                .timeout(LONGEST)
                .maxRetries(0)
                .build();
    }

    /** Without the offer of HTTP/2, which some proxies answer by dropping the body. */
    private static HttpClientBuilder plain() {
        return new JdkHttpClientBuilder()
                .httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
    }

    @Override
    public String model() {
        String known = model;
        if (known == null) {
            CRC32 all = new CRC32();
            for (String part : List.of(digest(), use.query(), use.passage())) {
                all.update(part.getBytes(StandardCharsets.UTF_8));
                all.update(0);
            }
            known = "ollama:%s:%08x".formatted(name.replaceAll("[^\\w.-]", "_"), all.getValue());
            model = known;
        }
        return known;
    }

    private String digest() {
        for (OllamaModel each : asked(() -> models.availableModels().content())) {
            if (each.getName().equals(name) || each.getName().equals(name + ":latest")) {
                return each.getDigest();
            }
        }
        throw noModel(new IOException("not in the list of models"));
    }

    @Override
    public int size() {
        if (size == 0) {
            size = query("?").length;
        }
        return size;
    }

    @Override
    public float[] query(String text) {
        return embed(List.of(prefixed(use.query(), text))).getFirst();
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        List<float[]> all = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += BATCH) {
            all.addAll(embed(texts.subList(from, Math.min(texts.size(), from + BATCH)).stream()
                    .map(text -> prefixed(use.passage(), text))
                    .toList()));
        }
        return all;
    }

    /** Ollama gives no vector at all for nothing. */
    private static TextSegment prefixed(String prefix, String text) {
        return TextSegment.from(prefix + (text.isBlank() ? "." : text));
    }

    private List<float[]> embed(List<TextSegment> texts) {
        List<Embedding> answer = asked(() -> vectors.embedAll(texts).content());
        if (answer.size() != texts.size()) {
            throw UnavailableException.forNow(
                    "Ollama memberi %d vektor untuk %d teks.".formatted(answer.size(), texts.size()),
                    new IOException(name));
        }
        return answer.stream().map(OllamaEmbedder::unit).toList();
    }

    private static float[] unit(Embedding embedding) {
        embedding.normalize();
        return embedding.vector();
    }

    private <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof HttpException http && http.statusCode() == 404) {
                    throw noModel(e);
                }
            }
            throw UnavailableException.forNow(
                    "Vektor dari Ollama di %s gagal dibuat (model %s). Jalankan `ollama serve`, atau betulkan KAWAN_OLLAMA_URL dan KAWAN_EMBEDDING."
                            .formatted(url, name),
                    e);
        }
    }

    private UnavailableException noModel(Exception cause) {
        return UnavailableException.untilMended(
                "Model embedding %s belum ada di Ollama. Jalankan `ollama pull %s`.".formatted(name, name), cause);
    }

    @Override
    public void close() {
        // the JDK client behind it ends when nothing refers to it any more
    }
}
