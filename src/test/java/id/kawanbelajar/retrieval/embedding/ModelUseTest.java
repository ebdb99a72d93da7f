package id.kawanbelajar.retrieval.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModelUseTest {
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
        ModelUse use = ModelUse.of(model);
        assertThat(use.query()).isEqualTo(query);
        assertThat(use.passage()).isEqualTo(passage);
    }

    @Test
    void closenessIsNothingForStrangersAndOneForTheSame() {
        ModelUse use = ModelUse.of("multilingual-e5-small");
        assertThat(use.hasScale()).isTrue();
        assertThat(use.closeness(use.strangers())).isZero();
        assertThat(use.closeness(1)).isEqualTo(1);
    }

    @Test
    void whereTheScaleIsNotKnownNothingIsClose() {
        assertThat(ModelUse.of("bge-m3").hasScale()).isFalse();
        assertThat(ModelUse.of("bge-m3").closeness(0.99)).isZero();
    }

    @Test
    void qwenIsInstructedOnlyForQuestions() {
        ModelUse qwen = ModelUse.of("qwen3-embedding:0.6b");
        assertThat(qwen.query()).startsWith("Instruct: ").endsWith("Query:");
        assertThat(qwen.passage()).isEmpty();
    }

    @Test
    void aModelThatIsNotKnownIsSaidToBeSo() {
        assertThat(ModelUse.of("model-baru").known()).isFalse();
        assertThat(ModelUse.of("ollama:bge-m3:1a2b3c4d").known()).isTrue();
        assertThat(ModelUse.of("ollama:model-baru:e5a1b2c3").known()).isFalse();
    }

    @Test
    void aNarrowerNameComesBeforeItsFamily() {
        assertThat(ModelUse.of("multilingual-e5-large-instruct").passage()).isEmpty();
        assertThat(ModelUse.of("multilingual-e5-large").passage()).isEqualTo("passage: ");
    }

    @Test
    void eachIsPooledAsItWasTrained() {
        assertThat(ModelUse.of("multilingual-e5-small").pooling()).isEqualTo(Pooling.MEAN);
        assertThat(ModelUse.of("bge-m3").pooling()).isEqualTo(Pooling.FIRST);
        assertThat(ModelUse.of("qwen3-embedding:0.6b").pooling()).isEqualTo(Pooling.LAST);
    }
}
