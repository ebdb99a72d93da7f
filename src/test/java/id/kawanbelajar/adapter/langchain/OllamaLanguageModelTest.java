package id.kawanbelajar.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.kawanbelajar.adapter.langchain.OllamaStub.Scene;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.tutor.explanation.Wish;
import id.kawanbelajar.tutor.explanation.model.LanguageModel;
import id.kawanbelajar.tutor.explanation.model.LanguageModelContract;
import id.kawanbelajar.tutor.explanation.model.Prompt;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OllamaLanguageModelTest implements LanguageModelContract {
    private static final Patience SHORT = new Patience(
            Duration.ofSeconds(2), Duration.ofMillis(400), Duration.ofMillis(400), Duration.ofMillis(1500));
    private static final Prompt PROMPT = LanguageModelContract.prompt(40);

    private final OllamaStub stub = OllamaStub.start();

    @AfterEach
    void stop() throws IOException {
        stub.close();
    }

    @Override
    public LanguageModel model() {
        stub.then(wire -> {
            wire.head(200);
            for (String word : List.of("Air ", "laut ", "menguap.")) {
                wire.word(word);
            }
            wire.done("length", 60);
            wire.end();
        });
        return model("contoh", Patience.DEFAULT);
    }

    @Test
    void asksWithOneWindowNoThinkingNoRetriesAndPlainHttp() throws Exception {
        stub.thenSay("Baik.");
        List<Wish.Turn> before = List.of(new Wish.Turn("apa itu uap?", "Uap adalah air."));

        model("contoh", SHORT).reply(new Prompt("Aturan.", before, "Pertanyaan.", 99), text -> {});

        assertThat(stub.requests())
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .startsWith("POST /api/chat HTTP/1.1")
                        .doesNotContainIgnoringCase("upgrade")
                        .containsSubsequence("\"system\"", "Aturan.", "apa itu uap?", "Uap adalah air.", "Pertanyaan.")
                        .contains("2048", "num_ctx", "num_predict", "99", "keep_alive", "-1")
                        .containsPattern("\"think\"\\s*:\\s*false")
                        .containsPattern("\"temperature\"\\s*:\\s*0"));
    }

    @Test
    void saysWhichModelToPullWhenOllamaDoesNotHaveIt() {
        UnavailableException fault = faultOf(wire -> wire.whole(404, "{\"error\":\"model 'contoh' not found\"}"));

        assertThat(fault).hasMessageContaining("ollama pull contoh");
        assertThat(fault.worthRetrying()).isFalse();
        assertThat(model("lain", SHORT).trouble())
                .hasValueSatisfying(what -> assertThat(what).contains("ollama pull lain"));
    }

    @Test
    void isWorthRetryingWhenOllamaIsBusyOrItsRunnerDied() {
        UnavailableException busy = faultOf(wire -> wire.whole(503, "{\"error\":\"server busy\"}"));
        UnavailableException died = faultOf(wire -> wire.whole(500, "{\"error\":\"runner died\"}"));

        assertThat(busy).hasMessageContaining("sibuk");
        assertThat(died).hasMessageContaining("memori");
        assertThat(List.of(busy, died)).allMatch(UnavailableException::worthRetrying);
        assertThat(stub.requests()).as("nothing is asked twice").hasSize(2);
    }

    @Test
    void saysHowToStartOllamaWhenNobodyListens() throws Exception {
        URI gone = stub.url();
        stub.close();
        LanguageModel model = new OllamaLanguageModel(new OllamaChat(gone, "contoh", 2048, 0, SHORT));

        assertThatThrownBy(() -> model.reply(PROMPT, text -> {}))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("ollama serve");
        assertThat(model.trouble()).hasValueSatisfying(what -> assertThat(what).contains("ollama serve"));
    }

    @Test
    void givesUpOnAModelThatDoesNotBegin() throws Exception {
        assertThat(faultOf(OllamaStub.Wire::waitForTheClientToLeave)).hasMessageContaining("lama mulai");
        assertThat(stub.clientLeftWithin(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void givesUpOnAReplyThatFallsSilent() throws Exception {
        Scene stall = wire -> {
            wire.head(200);
            wire.word("Air ");
            wire.waitForTheClientToLeave();
        };

        assertThat(faultOf(stall)).hasMessageContaining("berhenti di tengah");
        assertThat(stub.clientLeftWithin(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void givesUpOnAReplyThatNeverEnds() {
        Scene endless = wire -> {
            wire.head(200);
            while (true) {
                wire.word("lagi ");
                Thread.sleep(50);
            }
        };

        assertThat(faultOf(endless)).hasMessageContaining("terlalu lama");
    }

    @Test
    void refusesAReplyThatBreaksOff() {
        Scene cut = wire -> {
            wire.head(200);
            wire.word("Air ");
        };
        Scene cleanEndWithoutDone = wire -> {
            wire.head(200);
            wire.word("Air ");
            wire.end();
        };

        assertThat(faultOf(cut).worthRetrying()).isTrue();
        assertThat(faultOf(cleanEndWithoutDone)).hasMessageContaining("tidak utuh");
    }

    @Test
    void refusesGarbageAndErrorsInTheMiddle() {
        Scene garbage = wire -> {
            wire.head(200);
            wire.word("Air ");
            wire.line("<html>502 Bad Gateway</html>");
            wire.end();
        };
        Scene error = wire -> {
            wire.head(200);
            wire.word("Air ");
            wire.line("{\"error\":\"llama runner process has terminated\"}");
            wire.end();
        };

        assertThat(faultOf(garbage)).hasMessageContaining("tidak utuh");
        assertThat(faultOf(error)).hasMessageContaining("putus");
    }

    @Test
    void refusesAnAnswerToAPromptThatWasReadOnlyInPart() {
        Prompt longPrompt = new Prompt("Aturan.", List.of(), "kata ".repeat(300), 40);
        Scene truncated = wire -> {
            wire.head(200);
            wire.word("Air laut menguap.");
            wire.done("stop", 60);
            wire.end();
        };
        stub.then(truncated);

        assertThatThrownBy(() -> model("contoh", SHORT).reply(longPrompt, text -> {}))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("KAWAN_KONTEKS");
    }

    @Test
    void closesTheConnectionWhenInterruptedBeforeTheFirstWord() throws Exception {
        stub.then(OllamaStub.Wire::waitForTheClientToLeave);
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        Thread asking = Thread.ofVirtual().start(() -> end.complete(endOf(model("contoh", Patience.DEFAULT))));
        while (stub.requests().isEmpty()) {
            Thread.sleep(5);
        }

        asking.interrupt();

        assertThat(end.get(5, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        assertThat(stub.clientLeftWithin(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void closesTheConnectionWhenInterruptedAfterTheFirstWord() throws Exception {
        stub.then(wire -> {
            wire.head(200);
            wire.word("Air ");
            wire.waitForTheClientToLeave();
        });
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        CountDownLatch heard = new CountDownLatch(1);
        LanguageModel model = model("contoh", Patience.DEFAULT);
        Thread asking = Thread.ofVirtual().start(() -> {
            try {
                model.reply(PROMPT, text -> heard.countDown());
            } catch (InterruptedException | RuntimeException e) {
                end.complete(e);
            }
        });
        heard.await();

        asking.interrupt();

        assertThat(end.get(5, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        assertThat(stub.clientLeftWithin(Duration.ofSeconds(5))).isTrue();
    }

    private OllamaLanguageModel model(String name, Patience patience) {
        return new OllamaLanguageModel(new OllamaChat(stub.url(), name, 2048, 0, patience));
    }

    private UnavailableException faultOf(Scene scene) {
        stub.then(scene);
        return catchThrowableOfType(
                UnavailableException.class, () -> model("contoh", SHORT).reply(PROMPT, text -> {}));
    }

    private static Throwable endOf(LanguageModel model) {
        try {
            return new AssertionError("replied " + model.reply(PROMPT, text -> {}));
        } catch (InterruptedException | RuntimeException e) {
            return e;
        }
    }
}
