package id.kawanbelajar.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

class OllamaListTest {
    @Test
    void namesTheModelsThatAreThere() throws IOException {
        try (OllamaStub ollama = OllamaStub.start()) {
            assertThat(new OllamaList(ollama.url()).installed())
                    .hasValueSatisfying(names -> assertThat(names).containsExactly("contoh:latest"));
        }
    }

    @Test
    void isEmptyWhereNobodyAnswers() {
        assertThat(new OllamaList(URI.create("http://127.0.0.1:1")).installed()).isEmpty();
    }
}
