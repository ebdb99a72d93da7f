package id.kawanbelajar.conversation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedTextsTest {
    private static final FixedTexts TEXTS =
            FixedTexts.shipped(Map.of("kontak_sekolah_1", "Bu Rina", "kontak_sekolah_2", "Pak $1 \\Joko"));

    @Test
    void turnsBracketsIntoButtonsAndFillsPlaces() {
        Message message = TEXTS.message("krisis-diri", List.of("a", "b", "c"));

        assertThat(message.buttons())
                .containsExactly(List.of(
                        new Button("Aku aman", "a"),
                        new Button("Aku nggak aman", "b"),
                        new Button("Sudah ada yang menemani", "c")));
        assertThat(message.parts())
                .hasSize(6)
                .contains(Part.Paragraph.of("• Bu Rina dan Pak $1 \\Joko di sekolahmu"))
                .endsWith(Part.Paragraph.of("Apa kamu aman saat ini?"));
    }

    @Test
    void prefersTheSchoolsOwnWords() {
        FixedTexts own = new FixedTexts(
                Map.of("kontak_sekolah_1", "Bu Rina"),
                name -> name.equals("bahaya") ? Optional.of("Tanya {kontak_sekolah_1}.") : Optional.empty());

        assertThat(own.text("bahaya")).isEqualTo("Tanya Bu Rina.");
        assertThat(own.text("label")).isEqualTo("Dijelaskan komputer dari materimu, bisa keliru.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"krisis-diri", "krisis-kekerasan", "krisis-makan", "krisis-tidak-aman", "bahaya"})
    void namesSomebodyToTurnToInEveryTextOfDanger(String name) {
        assertThat(TEXTS.text(name)).containsPattern("112|119|129").doesNotContain("{");
    }
}
