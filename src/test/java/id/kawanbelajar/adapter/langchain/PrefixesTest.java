package id.kawanbelajar.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnavailableException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrefixesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    multilingual-e5-small           | "query: "                        | "passage: "
                    jeffh/intfloat-multilingual-e5-base:f16 | "query: "                | "passage: "
                    embeddinggemma:300m             | "task: search result | query: "  | "title: none | text: "
                    nomic-embed-text-v2-moe         | "search_query: "                 | "search_document: "
                    bge-m3:latest                   | ""                               | ""
                    model-baru                      | ""                               | ""
                    """)
    void eachModelSeesWhatItWasTrainedWith(String model, String query, String passage) {
        assertThat(Prefixes.of(model)).isEqualTo(new Prefixes(query, passage));
    }

    @Test
    void qwenIsInstructedOnlyForQuestions() {
        Prefixes qwen = Prefixes.of("qwen3-embedding:0.6b");
        assertThat(qwen.query()).startsWith("Instruct: ").endsWith("Query:");
        assertThat(qwen.passage()).isEmpty();
    }

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
