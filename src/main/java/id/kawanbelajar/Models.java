package id.kawanbelajar;

import id.kawanbelajar.adapter.file.PromptFolder;
import id.kawanbelajar.adapter.langchain.OllamaChat;
import id.kawanbelajar.adapter.langchain.OllamaEmbedder;
import id.kawanbelajar.adapter.langchain.OllamaLanguageModel;
import id.kawanbelajar.adapter.langchain.Patience;
import id.kawanbelajar.adapter.onnx.OnnxEmbedder;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.Verdict;
import id.kawanbelajar.setting.Settings;
import id.kawanbelajar.tutor.explanation.Propriety;
import id.kawanbelajar.tutor.explanation.kept.KeptReplies;
import id.kawanbelajar.tutor.explanation.kept.RememberReplies;
import id.kawanbelajar.tutor.explanation.model.LanguageModel;
import id.kawanbelajar.tutor.explanation.prompt.Prompts;
import id.kawanbelajar.tutor.explanation.writing.Explainer;
import id.kawanbelajar.tutor.explanation.writing.FairQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the models that the settings name; nothing is loaded or asked before it is used. */
final class Models {
    private static final int QUEUE_ROOM = 20;
    private static final Duration FIRST_GUESS = Duration.ofSeconds(40);

    private final Settings settings;

    Models(Settings settings) {
        this.settings = settings;
    }

    /**
     * Returns what makes vectors; empty where the school has no such model.
     *
     * @param workers how many passages at a time
     */
    Optional<Embedder> embedder(int workers) {
        String wanted = settings.model().embedding();
        if (wanted == null) {
            Path folder = settings.data().resolve("model");
            return Files.exists(folder.resolve("model.onnx")) ? Optional.of(onnx(folder, workers)) : Optional.empty();
        }
        if (wanted.startsWith("onnx:")) {
            return Optional.of(onnx(Path.of(wanted.substring("onnx:".length())), workers));
        }
        if (wanted.startsWith("ollama:")) {
            return Optional.of(new OllamaEmbedder(settings.model().ollama(), wanted.substring("ollama:".length())));
        }
        return Optional.empty();
    }

    private Embedder onnx(Path folder, int workers) {
        return new OnnxEmbedder(folder, settings.data().resolve("ringkas"), workers);
    }

    /** Returns the chat model; empty where none is set. */
    Optional<LanguageModel> languageModel() {
        @Nullable String chat = settings.model().chat();
        return chat == null
                ? Optional.empty()
                : Optional.of(new OllamaLanguageModel(new OllamaChat(
                        settings.model().ollama(),
                        chat,
                        settings.model().context(),
                        settings.model().temperature(),
                        Patience.DEFAULT)));
    }

    /**
     * Returns what explains; empty where no chat model is set.
     *
     * @param kept what was explained before; its times are taken from the clock
     */
    Optional<Explainer> explainer(Curriculum curriculum, KeptReplies kept, InstantSource clock) {
        Prompts prompts = prompts(settings.data().resolve("prompts"));
        return languageModel().map(model -> explainer(model, prompts, curriculum, kept, clock));
    }

    /**
     * Returns the shipped texts for a model.
     *
     * @param instead folder whose files take the place of those of the same name; may be absent on disk
     */
    Prompts prompts(Path instead) {
        return PromptFolder.read(settings.home().resolve("prompts"), instead);
    }

    /** Returns what explains with a model and texts for it. */
    Explainer explainer(
            LanguageModel model, Prompts prompts, Curriculum curriculum, KeptReplies kept, InstantSource clock) {
        FairQueue queue = new FairQueue(QUEUE_ROOM, FIRST_GUESS, System::nanoTime);
        String named = "%s %d %s"
                .formatted(
                        settings.model().chat(),
                        settings.model().context(),
                        settings.model().temperature());
        return new Explainer(
                model,
                prompts,
                queue,
                curriculum::find,
                new Checked(new SafetyCheck()),
                new RememberReplies(kept, prompts, named, clock));
    }

    /** The safety check for what goes to a model and what comes from it. */
    private record Checked(SafetyCheck check) implements Propriety {
        @Override
        public boolean mayBeAsked(String question) {
            return check.mayReachModel(question);
        }

        @Override
        public boolean mayBeRead(String text) {
            return check.check(text) instanceof Verdict.Passed;
        }
    }
}
