package id.kawanbelajar.adapter.langchain;

import id.kawanbelajar.tutor.explanation.model.LanguageModel;
import id.kawanbelajar.tutor.explanation.model.LanguageModelContract;
import java.net.URI;
import org.junit.jupiter.api.Assumptions;

/** The contract on a real Ollama, where {@code KAWAN_OLLAMA_URL} names one. */
class RealOllamaTest implements LanguageModelContract {
    @Override
    public LanguageModel model() {
        String url = System.getenv("KAWAN_OLLAMA_URL");
        String model = System.getenv("KAWAN_MODEL");
        Assumptions.assumeTrue(
                url != null && model != null, "no real Ollama: KAWAN_OLLAMA_URL or KAWAN_MODEL is unset");
        return new OllamaLanguageModel(new OllamaChat(URI.create(url), model, 2048, 0, Patience.DEFAULT));
    }
}
