package id.kawanbelajar.tutor.explanation.kept;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.file.PromptFolder;
import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.SqlKeptReplies;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.CatalogueContract;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.tutor.explanation.AnythingGoes;
import id.kawanbelajar.tutor.explanation.Explanation;
import id.kawanbelajar.tutor.explanation.Fault;
import id.kawanbelajar.tutor.explanation.Progress;
import id.kawanbelajar.tutor.explanation.Propriety;
import id.kawanbelajar.tutor.explanation.Wish;
import id.kawanbelajar.tutor.explanation.Wish.Style;
import id.kawanbelajar.tutor.explanation.Wish.Turn;
import id.kawanbelajar.tutor.explanation.Wishes;
import id.kawanbelajar.tutor.explanation.model.LanguageModel;
import id.kawanbelajar.tutor.explanation.model.ScriptedModel;
import id.kawanbelajar.tutor.explanation.prompt.PromptText;
import id.kawanbelajar.tutor.explanation.prompt.Prompts;
import id.kawanbelajar.tutor.explanation.writing.Explainer;
import id.kawanbelajar.tutor.explanation.writing.FairQueue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Explaining over the school's own database: what is asked of the model again and what is not. */
@Timeout(20)
class KeptExplanationsTest extends OpenDatabase {
    private static final String VAPOUR = "Uap air terbentuk karena air menguap oleh panas matahari.";
    private static final String GOOD = "Uap air terbentuk karena air menguap oleh panas matahari [1].";
    private static final String QUESTION = "kenapa uap air terbentuk?";
    private static final Wish WISH = Wishes.wish("ayu", QUESTION, VAPOUR);
    private static final Version MATERIAL = CatalogueContract.version(Chapters.named("uji/ipa"), 1, Status.PUBLISHED);
    private static final Instant NOW = Instant.parse("2026-11-27T05:00:00Z");

    private final Prompts prompts = PromptFolder.read(Path.of("prompts"), Path.of("tidak-ada"));
    private final ScriptedModel model = ScriptedModel.saying(GOOD);

    @BeforeEach
    void publish() {
        new SqlCatalogue(database).add(MATERIAL, CatalogueContract.TEXT);
    }

    private Explainer explainer(LanguageModel asked, Prompts said, String name, Propriety propriety) {
        return new Explainer(
                asked,
                said,
                new FairQueue(5, Duration.ofSeconds(20), System::nanoTime),
                code -> Optional.empty(),
                propriety,
                new RememberReplies(new SqlKeptReplies(database), said, name, InstantSource.fixed(NOW)));
    }

    private Explanation explain(Wish wish) {
        return explainer(model, prompts, "gemma3:1b", new AnythingGoes()).explain(wish, Progress.SILENT);
    }

    private static Wish wish(String question, Fase fase, String text, Turn... before) {
        return Wishes.wish("bima", question, fase, "ipa", List.of(text), List.of(before));
    }

    private static Wish in(Style style) {
        return new Wish("ayu", WISH.question(), WISH.answer(), style, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {QUESTION, "Kenapa uap air terbentuk", "knp uap air terbentuk??"})
    void theSameQuestionAgainIsAnsweredWithoutTheModel(String again) {
        Explanation first = explain(WISH);

        assertThat(explain(wish(again, Fase.D, VAPOUR))).isEqualTo(first).isInstanceOf(Explanation.Grounded.class);
        assertThat(model.prompts()).hasSize(1);
    }

    @Test
    void whatWasSaidBeforeNeitherHindersNorReachesTheModel() {
        explain(wish(QUESTION, Fase.D, VAPOUR, new Turn("aku sedih", "Ceritakan ya.")));
        explain(wish(QUESTION, Fase.D, VAPOUR, new Turn("apa itu sel?", "Sel adalah ...")));

        assertThat(model.prompts())
                .singleElement()
                .satisfies(prompt -> assertThat(prompt.before()).isEmpty());
    }

    @Test
    void whatIsKeptIsThereWithoutAModel() {
        Explanation first = explain(WISH);
        Explainer alone = explainer(ScriptedModel.away("Ollama mati."), prompts, "gemma3:1b", new AnythingGoes());

        assertThat(alone.isKnown(WISH)).isTrue();
        assertThat(alone.explain(WISH, Progress.SILENT)).isEqualTo(first);
    }

    @Test
    void whoeverWaitsBehindTheSameQuestionGetsItsAnswer() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch waits = new CountDownLatch(1);
        ScriptedModel slow = ScriptedModel.sayingAfter(open, GOOD);
        Explainer explainer = explainer(slow, prompts, "gemma3:1b", new AnythingGoes());
        CompletableFuture<Explanation> first = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> first.complete(explainer.explain(WISH, Progress.SILENT)));
        while (slow.prompts().isEmpty()) {
            Thread.sleep(5);
        }
        CompletableFuture<Explanation> second = new CompletableFuture<>();
        Progress told = new Progress() {
            @Override
            public void queued(int position, Duration wait) {
                waits.countDown();
            }
        };
        Wish other = wish(QUESTION, Fase.D, VAPOUR);
        Thread.ofVirtual().start(() -> second.complete(explainer.explain(other, told)));
        assertThat(waits.await(5, TimeUnit.SECONDS)).isTrue();
        open.countDown();

        assertThat(second.get(5, TimeUnit.SECONDS)).isEqualTo(first.get(5, TimeUnit.SECONDS));
        assertThat(slow.prompts()).hasSize(1);
    }

    private void askedAgain(Wish other) {
        explain(WISH);
        explain(other);
        assertThat(model.prompts()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"SIMPLER", "EXAMPLE", "ANOTHER_WAY"})
    void everyWayOfExplainingIsKeptApart(Style style) {
        askedAgain(in(style));
    }

    @Test
    void anotherFaseIsAskedAgain() {
        askedAgain(wish(QUESTION, Fase.C, VAPOUR));
    }

    @Test
    void anotherPassageIsAskedAgain() {
        askedAgain(wish(QUESTION, Fase.D, VAPOUR.replace("panas matahari", "panas sinar matahari")));
    }

    @Test
    void aChangedPromptIsAskedAgain() {
        Prompts changed = new Prompts(
                new PromptText("aturan", prompts.rules().text() + " Sopan."),
                prompts.messages(),
                prompts.again(),
                prompts.reasons());
        explain(WISH);

        explainer(model, changed, "gemma3:1b", new AnythingGoes()).explain(WISH, Progress.SILENT);

        assertThat(model.prompts()).hasSize(2);
    }

    @Test
    void anotherModelIsAskedAgain() {
        explain(WISH);

        explainer(model, prompts, "gemma3:4b", new AnythingGoes()).explain(WISH, Progress.SILENT);

        assertThat(model.prompts()).hasSize(2);
    }

    @Test
    void afterAMaterialIsWithdrawnAndPublishedAgainTheModelIsAskedAgain() {
        explain(WISH);
        SqlCatalogue catalogue = new SqlCatalogue(database);
        catalogue.change(MATERIAL, Status.WITHDRAWN, NOW, "guru");
        catalogue.change(MATERIAL, Status.PUBLISHED, NOW, "guru");

        explain(WISH);

        assertThat(model.prompts()).hasSize(2);
    }

    private int kept() {
        return database.read(handle -> handle.select("SELECT COUNT(*) FROM kept_reply")
                .mapTo(Integer.class)
                .one());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aku sakit, kenapa uap air terbentuk?",
                "ibuku nanya kenapa uap air terbentuk",
                "nama saya Rina, kenapa uap air terbentuk?",
                "wa 081234567890 kenapa uap air terbentuk?",
                "mama papa berantem, kenapa uap air terbentuk?",
                "yang tadi kenapa uap air terbentuk?"
            })
    void whatIsPersonalOrLeansOnATalkIsNeverKept(String question) {
        assertThat(explain(wish(question, Fase.D, VAPOUR))).isInstanceOf(Explanation.Grounded.class);

        assertThat(kept()).isZero();
    }

    @Test
    void aReplyThatSaysAWordOfTheQuestionThatTheMaterialDoesNotIsNotKept() {
        ScriptedModel echo = ScriptedModel.saying(
                "Uap air terbentuk karena air menguap oleh panas matahari [1]. Uap air terbentuk untuk Rina [1].");

        explainer(echo, prompts, "gemma3:1b", new AnythingGoes())
                .explain(wish("kenapa uap air terbentuk? dari Rina", Fase.D, VAPOUR), Progress.SILENT);

        assertThat(kept()).isZero();
    }

    @Test
    void aReplyThatIsWithheldIsNotKept() {
        explainer(ScriptedModel.saying("[1]"), prompts, "gemma3:1b", new AnythingGoes())
                .explain(WISH, Progress.SILENT);

        assertThat(kept()).isZero();
    }

    @Test
    void whatIsKeptIsReadOnlyWhereTheSafetyCheckStillLetsIt() {
        explain(WISH);
        Propriety stricter = new Propriety() {
            @Override
            public boolean mayBeAsked(String question) {
                return true;
            }

            @Override
            public boolean mayBeRead(String text) {
                return false;
            }
        };

        assertThat(explainer(model, prompts, "gemma3:1b", stricter).explain(WISH, Progress.SILENT))
                .isEqualTo(new Explanation.Withheld(Fault.UNSAFE));
        assertThat(model.prompts()).hasSize(2);
    }
}
