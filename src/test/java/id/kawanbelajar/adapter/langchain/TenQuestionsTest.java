package id.kawanbelajar.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.file.PromptFolder;
import id.kawanbelajar.tutor.explanation.AnythingGoes;
import id.kawanbelajar.tutor.explanation.Explanation;
import id.kawanbelajar.tutor.explanation.Progress;
import id.kawanbelajar.tutor.explanation.Wish;
import id.kawanbelajar.tutor.explanation.Wishes;
import id.kawanbelajar.tutor.explanation.kept.KeptReplies;
import id.kawanbelajar.tutor.explanation.kept.RememberReplies;
import id.kawanbelajar.tutor.explanation.prompt.Prompts;
import id.kawanbelajar.tutor.explanation.words.Text;
import id.kawanbelajar.tutor.explanation.writing.Explainer;
import id.kawanbelajar.tutor.explanation.writing.FairQueue;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole way with a real small model: prompts, Ollama, checks. */
class TenQuestionsTest {
    private static final Logger LOG = LoggerFactory.getLogger(TenQuestionsTest.class);

    @Test
    void explainsMostQuestionsAndCitesOnlyWhatIsThere() {
        String url = System.getenv("KAWAN_OLLAMA_URL");
        String model = System.getenv("KAWAN_MODEL");
        Assumptions.assumeTrue(
                url != null && model != null, "no real Ollama: KAWAN_OLLAMA_URL or KAWAN_MODEL is unset");
        Prompts prompts = PromptFolder.read(Path.of("prompts"), Path.of("tidak-ada"));
        var chat = new OllamaChat(URI.create(url), model, 2048, 0, Patience.DEFAULT);
        FairQueue queue = new FairQueue(5, Duration.ofSeconds(20), System::nanoTime);
        Explainer explainer = new Explainer(
                new OllamaLanguageModel(chat),
                prompts,
                queue,
                code -> Optional.empty(),
                new AnythingGoes(),
                new RememberReplies(KeptReplies.NONE, prompts, model, InstantSource.system()));

        int grounded = 0;
        for (Wish wish : Wishes.ten()) {
            long began = System.nanoTime();
            Explanation end = explainer.explain(wish, Progress.SILENT);
            LOG.info(
                    "{} ms: {} -> {}",
                    (System.nanoTime() - began) / 1_000_000,
                    wish.question().text(),
                    end);
            if (end instanceof Explanation.Grounded(var text, var sources)) {
                grounded++;
                assertThat(Text.citations(text)).isNotEmpty().allMatch(n -> n >= 1 && n <= sources.size());
            }
        }

        assertThat(grounded).isGreaterThanOrEqualTo(6);
    }
}
