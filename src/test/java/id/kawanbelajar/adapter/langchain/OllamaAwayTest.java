package id.kawanbelajar.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnavailableException;
import java.net.URI;
import org.junit.jupiter.api.Test;

final class OllamaAwayTest {
    @Test
    void anOllamaThatIsAwaySaysWhatToDo() {
        OllamaEmbedder away = new OllamaEmbedder(URI.create("http://127.0.0.1:9"), "bge-m3");
        assertThatThrownBy(() -> away.query("daun"))
                .isInstanceOfSatisfying(
                        UnavailableException.class,
                        e -> assertThat(e.worthRetrying()).isTrue())
                .hasMessageContaining("ollama serve");
    }
}
