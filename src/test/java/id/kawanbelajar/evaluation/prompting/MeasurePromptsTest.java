package id.kawanbelajar.evaluation.prompting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.adapter.file.PromptFolder;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.tutor.Tutor;
import id.kawanbelajar.tutor.explanation.AnythingGoes;
import id.kawanbelajar.tutor.explanation.kept.KeptReplies;
import id.kawanbelajar.tutor.explanation.kept.RememberReplies;
import id.kawanbelajar.tutor.explanation.model.Prompt;
import id.kawanbelajar.tutor.explanation.model.ScriptedModel;
import id.kawanbelajar.tutor.explanation.prompt.Prompts;
import id.kawanbelajar.tutor.explanation.writing.Explainer;
import id.kawanbelajar.tutor.explanation.writing.FairQueue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One question of a leaf, put to a model that says what it was told to; its clock ticks a second at every look. */
class MeasurePromptsTest {
    private static final Material LEAF = Chapters.named("smp/ipa/8/01-daun");
    private static final String GOOD = "Klorofil adalah zat hijau daun [1].";
    private static final String BAD = "Klorofil adalah zat merah dari Mars yang ditemukan tahun 1820 [1].";
    private static final List<JudgedQuestion> QUESTIONS =
            List.of(new JudgedQuestion("klorofil itu apa", LEAF.id(), List.of("Warna")));

    @TempDir
    Path folder;

    private final Meaning none = new Meaning(null, Meaning.PATIENCE);
    private final List<Trial> trials = new ArrayList<>();
    private final Prompts prompts = PromptFolder.read(Path.of("prompts"), Path.of("absent"));
    private LuceneIndex index;

    @BeforeEach
    void fill() {
        index = LuceneIndex.open(folder.resolve("indeks"), InstantSource.fixed(Instant.EPOCH));
        String text = "Klorofil adalah zat hijau daun. Zat itu menyerap cahaya matahari.";
        index.replace(LEAF, "h", List.of(new Passage("daun#0", LEAF, List.of("Daun", "Warna"), "1", 0, text)));
        index.publish(index.materials());
        index.commit();
    }

    @AfterEach
    void close() {
        none.close();
        index.close();
    }

    private List<VariantFigures> measure(ScriptedModel model, String... names) throws InterruptedException {
        AtomicLong seconds = new AtomicLong();
        return new MeasurePrompts(
                        new Tutor(new Retriever(index.search(), none, Retriever.DEPTH_OF_ANSWERS), index.search()),
                        model,
                        (timed, texts) -> new Explainer(
                                timed,
                                texts,
                                new FairQueue(2, Duration.ofSeconds(1), System::nanoTime),
                                code -> Optional.empty(),
                                new AnythingGoes(),
                                new RememberReplies(KeptReplies.NONE, texts, "uji", InstantSource.system())),
                        () -> Duration.ofSeconds(seconds.incrementAndGet()).toNanos())
                .measure(
                        QUESTIONS,
                        20,
                        List.of(names).stream()
                                .map(name -> new Variant(name, prompts))
                                .toList(),
                        trials::add,
                        (done, all) -> {});
    }

    /** The first three replies go to the timing of prompts. */
    private static ScriptedModel saying(String... replies) {
        List<String> lines = new ArrayList<>(List.of("x", "x", "x"));
        lines.addAll(List.of(replies));
        return ScriptedModel.saying(lines.toArray(String[]::new));
    }

    @Test
    void aGoodReplyIsGroundedAtOnce() throws InterruptedException {
        Map<String, Object> values = measure(saying(GOOD), "satu").getFirst().values();

        assertThat(values)
                .containsEntry("variant", "satu")
                .containsEntry("questions", 1)
                .containsEntry("grounded", 1.0)
                .containsEntry("grounded_at_once", 1.0)
                .containsEntry("withheld", Map.of())
                .containsEntry("first_s", 1.0)
                .containsEntry("last_s", 2.0);
    }

    @Test
    void aReplyThatIsMendedIsNotGroundedAtOnce() throws InterruptedException {
        VariantFigures figures = measure(saying(BAD, GOOD), "satu").getFirst();

        assertThat(figures.grounded()).isEqualTo(1);
        assertThat(figures.values()).containsEntry("grounded_at_once", 0.0);
        assertThat(trials.getFirst().values()).containsEntry("replies", List.of(BAD, GOOD));
    }

    @Test
    void whatIsWithheldSaysWhy() throws InterruptedException {
        assertThat(measure(saying(BAD), "satu").getFirst().values())
                .containsEntry("grounded", 0.0)
                .containsEntry("withheld", Map.of("unsupported", 1.0));
    }

    @Test
    void everyVariantIsAskedAllQuestions() throws InterruptedException {
        assertThat(measure(saying(GOOD), "satu", "dua")).hasSize(2);
        assertThat(trials).extracting(Trial::variant).containsExactly("satu", "dua");
    }

    @Test
    void aPromptIsTimedAfterAStrangeOneAndAfterOneThatBeginsAlike() throws InterruptedException {
        ScriptedModel model = saying(GOOD);
        VariantFigures figures = measure(model, "satu").getFirst();
        List<String> rules =
                model.prompts().stream().limit(3).map(Prompt::rules).toList();

        assertThat(rules.get(0)).isNotEqualTo(rules.get(1));
        assertThat(rules.get(2)).isEqualTo(rules.get(1));
        assertThat(figures.prefix().values()).containsEntry("first", 2000.0).containsEntry("next", 2000.0);
    }

    @Test
    void withoutAModelItSaysWhatToDo() {
        assertThatThrownBy(() -> measure(ScriptedModel.away("Jalankan `ollama serve`."), "satu"))
                .isInstanceOf(UnavailableException.class)
                .hasMessage("Jalankan `ollama serve`.");
    }
}
