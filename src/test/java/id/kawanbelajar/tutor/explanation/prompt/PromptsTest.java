package id.kawanbelajar.tutor.explanation.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.adapter.file.PromptFolder;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.tutor.explanation.Fault;
import id.kawanbelajar.tutor.explanation.Wish.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptsTest {
    private static final Path SHIPPED = Path.of("prompts");

    @TempDir
    Path school;

    @Test
    void theShippedFolderIsWhole() {
        Prompts prompts = PromptFolder.read(SHIPPED, school.resolve("tidak-ada"));

        assertThat(Style.values()).allMatch(style -> prompts.version(style).matches("[a-z-]+@[0-9a-f]{8}"));
        assertThat(Fault.values()).allMatch(fault -> prompts.reason(fault).isBlank() != fault.mendable());
    }

    @Test
    void aFileOfTheSchoolTakesThePlaceOfTheShippedOneAndChangesTheVersion() throws IOException {
        Files.writeString(school.resolve("jawab.md"), "{{bahan}} {{pertanyaan}} {{kalimat}} {{kata}} Pelan-pelan.");

        Prompts changed = PromptFolder.read(SHIPPED, school);

        Prompts shipped = PromptFolder.read(SHIPPED, school.resolve("tidak-ada"));
        assertThat(changed.message(Style.NORMAL).text()).endsWith("Pelan-pelan.");
        assertThat(changed.version(Style.NORMAL)).isNotEqualTo(shipped.version(Style.NORMAL));
        assertThat(changed.version(Style.SIMPLER)).isEqualTo(shipped.version(Style.SIMPLER));
    }

    @Test
    void saysWhichPlaceIsMissingOrUnknown() throws IOException {
        Files.writeString(school.resolve("contoh.md"), "{{bahan}} {{pertanyaan}} {{kalimat}}");
        assertThatThrownBy(() -> PromptFolder.read(SHIPPED, school))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("prompts/contoh.md perlu tempat {{kata}}");

        Files.writeString(school.resolve("contoh.md"), "{{bahan}} {{pertanyaan}} {{kalimat}} {{kata}} {{nama}}");
        assertThatThrownBy(() -> PromptFolder.read(SHIPPED, school)).hasMessageContaining("{{nama}}");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> PromptFolder.read(school, school)).hasMessageContaining("prompts/");
    }

    @Test
    void whatIsFilledInIsNotSearchedForPlaces() {
        PromptText text = new PromptText("jawab", "{{bahan}} lalu {{pertanyaan}}");

        assertThat(text.filled(Map.of("bahan", "{{pertanyaan}} $1", "pertanyaan", "apa?")))
                .isEqualTo("{{pertanyaan}} $1 lalu apa?");
    }
}
