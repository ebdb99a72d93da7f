package id.kawanbelajar.channel.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SplitterTest {
    private static List<String> split(int limit, String text) {
        return new Splitter(limit)
                .split(List.of(Run.plain(text))).stream()
                        .map(runs -> runs.stream().map(Run::text).collect(Collectors.joining()))
                        .toList();
    }

    @Test
    void leavesAShortTextWhole() {
        assertThat(split(20, "satu dua")).containsExactly("satu dua");
    }

    @Test
    void cutsBetweenParagraphsBeforeAnythingElse() {
        assertThat(split(20, "satu dua. tiga\n\nempat lima")).containsExactly("satu dua. tiga", "empat lima");
    }

    @Test
    void cutsBetweenSentencesThenWords() {
        assertThat(split(16, "Satu dua. Tiga empat lima enam")).containsExactly("Satu dua.", "Tiga empat lima", "enam");
    }

    @Test
    void neverCutsAFaceInTwo() {
        assertThat(split(9, "\uD83D\uDE00".repeat(9)))
                .allMatch(part -> part.codePoints().allMatch(c -> c == 0x1F600))
                .hasSize(3);
    }

    @Test
    void givesBothHalvesOfACutTheirStyle() {
        Run bold = new Run(Run.Block.QUOTE, Run.Style.BOLD, "satu dua tiga empat");

        assertThat(new Splitter(10).split(List.of(bold)))
                .allSatisfy(part -> assertThat(Sheet.of(part).html())
                        .startsWith("<blockquote><b>")
                        .endsWith("</b></blockquote>"));
    }

    @Test
    void makesNothingOfWhiteSpace() {
        assertThat(split(10, " \n ".repeat(9))).isEmpty();
    }
}
