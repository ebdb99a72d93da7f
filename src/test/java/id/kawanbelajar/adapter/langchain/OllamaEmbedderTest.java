package id.kawanbelajar.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.EmbedderContract;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The real Ollama; skipped where KAWAN_OLLAMA_URL is not set. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OllamaEmbedderTest implements EmbedderContract {
    private static final String MODEL = "multilingual-e5-small";

    private OllamaEmbedder embedder = new OllamaEmbedder(URI.create("http://127.0.0.1:9"), MODEL);
    private URI url = URI.create("http://127.0.0.1:9");

    @BeforeAll
    void open() {
        String set = Optional.ofNullable(System.getenv("KAWAN_OLLAMA_URL")).orElse("");
        assumeTrue(!set.isBlank(), "skipped: KAWAN_OLLAMA_URL is not set");
        url = URI.create(set);
        embedder = new OllamaEmbedder(url, MODEL);
    }

    @Override
    public Embedder embedder() {
        return embedder;
    }

    @Test
    void aModelThatIsNotThereSaysHowToGetIt() {
        OllamaEmbedder missing = new OllamaEmbedder(url, "e5-tidak-ada");
        assertThatThrownBy(() -> missing.query("daun"))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("ollama pull e5-tidak-ada");
        assertThatThrownBy(missing::model).hasMessageContaining("ollama pull e5-tidak-ada");
    }

    @Test
    void itsNameNamesTheModel() {
        assertThat(embedder.model()).startsWith("ollama:multilingual-e5-small:");
    }
}
