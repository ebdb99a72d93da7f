package id.kawanbelajar.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.evaluation.safety.Prompt;
import id.kawanbelajar.evaluation.safety.Prompts;
import id.kawanbelajar.failure.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PromptFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsTextAndGroupAndNamesWhatHasNoId() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), """
                {"id": "a", "prompt": "apa itu sel?", "prompt_label": "Aman", "harm": "x"}

                {"prompt": "halo", "category": ""}
                """);

        assertThat(new PromptFile().read(file, Prompts.DEFAULT_COLUMN))
                .containsExactly(new Prompt("a", "Aman", "apa itu sel?"), new Prompt("3", "", "halo"));
    }

    @Test
    void anotherColumnMayHoldTheText() throws IOException {
        Path file = Files.writeString(folder.resolve("b.jsonl"), "{\"id\": 7, \"colloquial\": \"hai\"}");

        assertThat(new PromptFile().read(file, "colloquial")).containsExactly(new Prompt("7", "", "hai"));
        assertThatThrownBy(() -> new PromptFile().read(file, Prompts.DEFAULT_COLUMN))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContainingAll("b.jsonl baris 1", "\"prompt\"", "id, colloquial");
    }
}
