package id.kawanbelajar.conversation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.memory.Recall.Awaiting;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link ConversationMemory} must do. */
public interface ConversationMemoryContract {
    Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    /** Returns an empty memory that knows the persons {@code ayu} and {@code bima}. */
    ConversationMemory memory();

    @Test
    default void knowsNothingOfSomebodyNew() {
        assertThat(memory().recall("ayu")).isEqualTo(Recall.NOTHING);
    }

    @Test
    default void keepsOnlyTheLatestTopicAndTheLastTurns() {
        ConversationMemory memory = memory();
        Recall recall = Recall.NOTHING;
        for (int i = 1; i <= Recall.TURNS + 2; i++) {
            recall = recall.about("tanya " + i, i % 2 == 0 ? "ipa" : null, "jawab-" + i, "jawab " + i);
            memory.keep("ayu", recall, NOON);
        }

        assertThat(memory.recall("ayu")).isEqualTo(recall);
        assertThat(memory.recall("ayu").turns()).hasSize(Recall.TURNS);
        assertThat(memory.recall("ayu").turns().getFirst().question()).isEqualTo("tanya 3");
    }

    @Test
    default void keepsWhatIsAwaited() {
        ConversationMemory memory = memory();
        memory.keep("ayu", Recall.NOTHING.expecting(Awaiting.EXERCISE), NOON);

        assertThat(memory.recall("ayu").awaiting()).isEqualTo(Awaiting.EXERCISE);
    }

    @Test
    default void neverTellsOnePersonWhatAnotherSaid() {
        ConversationMemory memory = memory();
        memory.keep("ayu", Recall.NOTHING.about("apa itu sel", null, "a", "sel adalah"), NOON);

        assertThat(memory.recall("bima")).isEqualTo(Recall.NOTHING);
    }
}
