package id.kawanbelajar.conversation.wording.loading;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.inspection.Grade;
import id.kawanbelajar.material.inspection.PageQuality;
import id.kawanbelajar.material.inspection.quality.Quality;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageStripTest {
    private static List<String> strip(int pages, Set<Integer> amber, Set<Integer> red) {
        return PageStrip.lines(new Quality(IntStream.rangeClosed(1, pages)
                .mapToObj(n -> red.contains(n)
                        ? new PageQuality(n, "", Grade.RED, "hampir tidak ada tulisan.")
                        : amber.contains(n)
                                ? new PageQuality(n, "", Grade.AMBER, "rumusnya rusak.")
                                : new PageQuality(n, "", Grade.GREEN, ""))
                .toList()));
    }

    @Test
    void showsASquareForEachPageAndSaysWhatIsWrongWithTheWorstFirst() {
        assertThat(strip(12, Set.of(2, 3), Set.of(12)))
                .containsExactly(
                        "12 halaman: 9 hijau, 2 kuning, 1 merah",
                        "🟩🟨🟨🟩🟩🟩🟩🟩🟩🟩\n🟩🟥",
                        "🟥 hal 12: hampir tidak ada tulisan.",
                        "🟨 hal 2, 3: rumusnya rusak.");
    }

    @Test
    void putsManyPagesIntoOneSquareAndStaysOnOneScreen() {
        List<String> lines = strip(300, Set.of(), Set.of(1, 2, 3, 200));

        assertThat(lines.get(1).codePoints().filter(c -> c != '\n').count()).isBetween(35L, 40L);
        assertThat(lines.get(1)).startsWith("🟥").containsOnlyOnce("🟥");
        assertThat(lines.get(2)).isEqualTo("(satu kotak mewakili 8 halaman)");
    }

    @Test
    void saysNothingMoreOfAGoodPageThatStandsAlone() {
        assertThat(strip(1, Set.of(), Set.of())).containsExactly("1 halaman: 1 hijau");
    }

    @Test
    void namesAFewPagesOnly() {
        assertThat(strip(40, Set.of(1, 2, 3, 4, 5, 6, 7, 8), Set.of()).getLast())
                .isEqualTo("🟨 hal 1, 2, 3, 4, 5, 6, …: rumusnya rusak.");
    }
}
