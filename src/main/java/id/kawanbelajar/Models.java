package id.kawanbelajar;

import id.kawanbelajar.adapter.langchain.OllamaChat;
import id.kawanbelajar.adapter.langchain.OllamaLanguageModel;
import id.kawanbelajar.adapter.langchain.Patience;
import id.kawanbelajar.adapter.onnx.OnnxEmbedder;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.tutor.explanation.prompt.Prompts;
import id.kawanbelajar.tutor.explanation.writing.Explainer;
import id.kawanbelajar.tutor.explanation.writing.FairQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the models that the settings name; nothing is loaded or asked before it is used. */
final class Models {
    private static final int WORKERS = 2;
    private static final int QUEUE_ROOM = 40;
    private static final Duration FIRST_GUESS = Duration.ofSeconds(20);

    private final Settings settings;

    Models(Settings settings) {
        this.settings = settings;
    }

    /** Returns what makes vectors; empty where the school has no such model. */
    Optional<Embedder> embedder() {
        String wanted = settings.model().embedding();
        if (wanted == null) {
            Path folder = settings.data().resolve("model");
            return Files.exists(folder.resolve("model.onnx")) ? Optional.of(onnx(folder)) : Optional.empty();
        }
        if (wanted.startsWith("onnx:")) {
            return Optional.of(onnx(Path.of(wanted.substring("onnx:".length()))));
        }
        if (wanted.startsWith("ollama:")) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Embedder onnx(Path folder) {
        return new OnnxEmbedder(folder, settings.data().resolve("cache").resolve("e5"), WORKERS);
    }

    /** Returns what explains; empty where no chat model is set. */
    Optional<Explainer> explainer(Curriculum curriculum) {
        @Nullable String chat = settings.model().chat();
        if (chat == null) {
            return Optional.empty();
        }
        OllamaLanguageModel model = new OllamaLanguageModel(new OllamaChat(
                settings.model().ollama(),
                chat,
                settings.model().context(),
                settings.model().temperature(),
                Patience.DEFAULT));
        FairQueue queue = new FairQueue(QUEUE_ROOM, FIRST_GUESS, System::nanoTime);
        return Optional.of(new Explainer(model, Prompts.of(prompts()), queue, curriculum::find));
    }

    /** The program's prompts; a file of the same name in the data folder wins. */
    private Map<String, String> prompts() {
        Map<String, String> prompts = new HashMap<>(markdownIn(settings.home().resolve("prompts")));
        prompts.putAll(markdownIn(settings.data().resolve("prompts")));
        return prompts;
    }

    private static Map<String, String> markdownIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                String name = file.getFileName().toString();
                texts.put(name.substring(0, name.length() - ".md".length()), Files.readString(file));
            }
        } catch (IOException e) {
            throw UnavailableException.untilMended("folder %s tidak terbaca; periksa izinnya".formatted(folder), e);
        }
        return texts;
    }
}
