package id.kawanbelajar.tutor.explanation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link LanguageModel} must do; the fake passes it too, so tests may trust the fake. */
@Timeout(180)
public interface LanguageModelContract {
    /** Returns a model that writes at least five words to any prompt, unless it has less room. */
    LanguageModel model();

    /** A prompt that makes any model write for a while. */
    static Prompt prompt(int maxTokens) {
        return new Prompt(
                "Kamu guru yang ramah. Jawab dalam bahasa Indonesia.",
                List.of(),
                "Bahan:\n[1] Air laut menguap karena panas matahari.\nTulis satu kalimat tentang bahan itu.",
                maxTokens);
    }

    @Test
    default void isAtHand() {
        assertThat(model().trouble()).isEmpty();
    }

    @Test
    default void tellsTheTextAsItGrows() throws Exception {
        List<String> heard = new ArrayList<>();

        Reply reply = model().reply(prompt(40), heard::add);

        assertThat(reply.text()).isNotBlank();
        assertThat(heard).isNotEmpty().last().isEqualTo(reply.text());
        for (int i = 1; i < heard.size(); i++) {
            assertThat(heard.get(i))
                    .startsWith(heard.get(i - 1))
                    .hasSizeGreaterThan(heard.get(i - 1).length());
        }
    }

    @Test
    default void countsTokensAndSaysThatItHadNoRoomLeft() throws Exception {
        Reply reply = model().reply(prompt(3), text -> {});

        assertThat(reply.cut()).isTrue();
        assertThat(reply.tokens()).isBetween(1, 3);
        assertThat(reply.promptTokens())
                .isBetween(prompt(3).fewestTokens(), prompt(3).tokens());
    }

    @Test
    default void stopsBeforeTheFirstWordWhenInterrupted() {
        LanguageModel model = model();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> model.reply(prompt(40), text -> {})).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).as("the flag is spent").isFalse();
    }

    @Test
    default void stopsAfterTheFirstWordWhenInterrupted() throws Exception {
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        List<String> heard = new ArrayList<>();
        LanguageModel model = model();

        Thread.ofVirtual().start(() -> {
            try {
                model.reply(prompt(60), text -> {
                    heard.add(text);
                    Thread.currentThread().interrupt();
                });
                end.complete(new AssertionError("was not stopped"));
            } catch (InterruptedException | RuntimeException e) {
                end.complete(e);
            }
        });

        assertThat(end.get(120, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        assertThat(heard).isNotEmpty();
    }
}
