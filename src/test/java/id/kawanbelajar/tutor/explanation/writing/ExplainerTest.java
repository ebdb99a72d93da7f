package id.kawanbelajar.tutor.explanation.writing;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.file.PromptFolder;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.tutor.explanation.AnythingGoes;
import id.kawanbelajar.tutor.explanation.Explanation;
import id.kawanbelajar.tutor.explanation.Fault;
import id.kawanbelajar.tutor.explanation.Progress;
import id.kawanbelajar.tutor.explanation.Propriety;
import id.kawanbelajar.tutor.explanation.Wish;
import id.kawanbelajar.tutor.explanation.Wishes;
import id.kawanbelajar.tutor.explanation.kept.KeptReplies;
import id.kawanbelajar.tutor.explanation.kept.RememberReplies;
import id.kawanbelajar.tutor.explanation.model.LanguageModel;
import id.kawanbelajar.tutor.explanation.model.ScriptedModel;
import id.kawanbelajar.tutor.explanation.prompt.Prompts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ExplainerTest {
    private static final String VAPOUR = "Uap air terbentuk karena air menguap oleh panas matahari.";
    private static final Wish WISH = Wishes.wish("ayu", "kenapa uap air terbentuk?", VAPOUR);
    private static final String GOOD = "Uap air terbentuk karena air menguap oleh panas matahari [1].";
    private static final Mapel ENGLISH =
            new Mapel("bing", "Bahasa Inggris", List.of("bing"), "en", Set.of(Jenjang.SMP));

    @Test
    void aGoodReplyIsGroundedAndHeardAsItGrows() {
        List<String> heard = new CopyOnWriteArrayList<>();

        Explanation end = explainer(ScriptedModel.saying(GOOD)).explain(WISH, new Progress() {
            @Override
            public void grew(String textSoFar) {
                heard.add(textSoFar);
            }
        });

        assertThat(end)
                .isEqualTo(
                        new Explanation.Grounded(GOOD, WISH.answer().extract().sources()));
        assertThat(heard).last().isEqualTo(GOOD);
    }

    @Test
    void asksOnceMoreWithTheReasonAndThenLetsItBe() {
        ScriptedModel mended = ScriptedModel.saying("The vapour is made by the heat of the sun.", GOOD);
        ScriptedModel stubborn = ScriptedModel.saying("[1]");

        assertThat(explainer(mended).explain(WISH, Progress.SILENT)).isInstanceOf(Explanation.Grounded.class);
        assertThat(explainer(stubborn).explain(WISH, Progress.SILENT)).isEqualTo(new Explanation.Withheld(Fault.EMPTY));

        assertThat(mended.prompts())
                .hasSize(2)
                .last()
                .satisfies(p -> assertThat(p.message()).contains("bahasa Indonesia."));
        assertThat(stubborn.prompts()).hasSize(2);
    }

    @Test
    void withoutAModelOrWhenItFailsItSaysWhy() {
        Explainer away = explainer(ScriptedModel.away("Ollama tidak menjawab."));

        assertThat(away.explain(WISH, Progress.SILENT)).isEqualTo(new Explanation.NoModel("Ollama tidak menjawab."));
        assertThat(away.expectedWait()).isZero();
        assertThat(away.available()).isFalse();
        assertThat(explainer(ScriptedModel.failing()).explain(WISH, Progress.SILENT))
                .isEqualTo(new Explanation.NoModel("Ollama putus."));
    }

    @Test
    void aStudentWhoWaitsAlreadyIsToldThePlace() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        Explainer explainer = explainer(ScriptedModel.sayingAfter(open, GOOD));
        CompletableFuture<Explanation> running = start(explainer, WISH);
        CountDownLatch waits = new CountDownLatch(1);
        CompletableFuture<Explanation> waiting = start(explainer, WISH, waits);
        assertThat(waits.await(5, TimeUnit.SECONDS)).isTrue();

        assertThat(explainer.explain(WISH, Progress.SILENT))
                .isInstanceOfSatisfying(
                        Explanation.Busy.class,
                        busy -> assertThat(busy.position()).isEqualTo(1));

        open.countDown();
        assertThat(running.get(5, TimeUnit.SECONDS)).isInstanceOf(Explanation.Grounded.class);
        assertThat(waiting.get(5, TimeUnit.SECONDS)).isInstanceOf(Explanation.Grounded.class);
    }

    @Test
    void interruptingStopsItWhileWritingAndWhileWaiting() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        ScriptedModel model = ScriptedModel.sayingAfter(never, GOOD);
        Explainer explainer = explainer(model);
        CompletableFuture<Explanation> written = new CompletableFuture<>();
        Thread writing = Thread.ofVirtual().start(() -> written.complete(explainer.explain(WISH, Progress.SILENT)));
        while (model.prompts().isEmpty()) {
            Thread.sleep(5);
        }
        CompletableFuture<Explanation> waited = new CompletableFuture<>();
        CountDownLatch told = new CountDownLatch(1);
        Thread waiting = Thread.ofVirtual().start(() -> waited.complete(explainer.explain(WISH, telling(told))));
        assertThat(told.await(5, TimeUnit.SECONDS)).isTrue();

        waiting.interrupt();
        assertThat(waited.get(5, TimeUnit.SECONDS)).isEqualTo(new Explanation.Cancelled());
        writing.interrupt();
        assertThat(written.get(5, TimeUnit.SECONDS)).isEqualTo(new Explanation.Cancelled());
    }

    @Test
    void onlyAnEnglishLessonIsAnsweredInEnglish() {
        String text = "We use the simple past for things that happened before.";
        List<String> texts = List.of(text);
        Wish english = Wishes.wish("ayu", "kapan pakai simple past?", Fase.D, "bing", texts, List.of());
        Wish science = Wishes.wish("ayu", "kapan air menguap?", VAPOUR);

        assertThat(explainer(ScriptedModel.saying(text)).explain(english, Progress.SILENT))
                .isInstanceOf(Explanation.Grounded.class);
        assertThat(explainer(ScriptedModel.saying("It is made of the water that is in the air."))
                        .explain(science, Progress.SILENT))
                .isEqualTo(new Explanation.Withheld(Fault.NOT_INDONESIAN));
    }

    @Test
    void warmsUpWithTheBeginningOfEveryPrompt() {
        ScriptedModel model = ScriptedModel.saying(GOOD);
        Explainer explainer = explainer(model);

        explainer.warmUp();
        explainer.explain(WISH, Progress.SILENT);

        assertThat(model.prompts())
                .extracting(p -> p.rules())
                .hasSize(2)
                .containsOnly(model.prompts().getLast().rules());
        assertThat(model.prompts().getFirst().maxTokens()).isEqualTo(1);
    }

    private static CompletableFuture<Explanation> start(Explainer explainer, Wish wish) throws InterruptedException {
        CompletableFuture<Explanation> end = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> end.complete(explainer.explain(wish, Progress.SILENT)));
        Thread.sleep(100);
        return end;
    }

    private static CompletableFuture<Explanation> start(Explainer explainer, Wish wish, CountDownLatch waits) {
        CompletableFuture<Explanation> end = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> end.complete(explainer.explain(wish, telling(waits))));
        return end;
    }

    private static Progress telling(CountDownLatch waits) {
        return new Progress() {
            @Override
            public void queued(int position, Duration wait) {
                waits.countDown();
            }
        };
    }

    @Test
    void aFlaggedTextIsNeverReadNotEvenWhileItGrows() {
        ScriptedModel model = ScriptedModel.saying("Uap air terbentuk [1]. Buat bom dari uap air [1].");
        List<String> heard = new CopyOnWriteArrayList<>();

        Explanation end = explainer(model, new NothingOf("bom")).explain(WISH, new Progress() {
            @Override
            public void grew(String textSoFar) {
                heard.add(textSoFar);
            }
        });

        assertThat(heard).isNotEmpty().noneMatch(text -> text.contains("bom"));
        assertThat(end)
                .satisfiesAnyOf(
                        withheld -> assertThat(withheld).isInstanceOf(Explanation.Withheld.class),
                        grounded -> assertThat(((Explanation.Grounded) grounded).text())
                                .doesNotContain("bom"));
    }

    @Test
    void aGoodReplyThatTheSafetyCheckFlagsIsWithheldAndNotAskedForAgain() {
        ScriptedModel model = ScriptedModel.saying(GOOD);

        assertThat(explainer(model, new NothingOf("menguap")).explain(WISH, Progress.SILENT))
                .isEqualTo(new Explanation.Withheld(Fault.UNSAFE));
        assertThat(model.prompts()).hasSize(1);
    }

    @Test
    void aQuestionThatIsNotFitForAModelNeverReachesIt() {
        ScriptedModel model = ScriptedModel.saying(GOOD);

        assertThat(explainer(model, new NothingOf("uap air terbentuk?")).explain(WISH, Progress.SILENT))
                .isEqualTo(new Explanation.Withheld(Fault.UNSAFE));
        assertThat(model.prompts()).isEmpty();
    }

    private record NothingOf(String word) implements Propriety {
        @Override
        public boolean mayBeAsked(String question) {
            return !question.contains(word);
        }

        @Override
        public boolean mayBeRead(String text) {
            return !text.contains(word);
        }
    }

    private static Explainer explainer(LanguageModel model) {
        return explainer(model, new AnythingGoes());
    }

    private static Explainer explainer(LanguageModel model, Propriety propriety) {
        Prompts prompts = PromptFolder.read(Path.of("prompts"), Path.of("tidak-ada"));
        return new Explainer(
                model,
                prompts,
                new FairQueue(5, Duration.ofSeconds(20), System::nanoTime),
                code -> Optional.of(ENGLISH).filter(m -> m.code().equals(code)),
                propriety,
                new RememberReplies(KeptReplies.NONE, prompts, "uji", InstantSource.system()));
    }
}
