package id.kawanbelajar.plan.wish.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeWordsTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            bab 3               | [3]
            bab3                | [3]
            bab tiga            | [3]
            bab iv              | [4]
            bab 1-4             | [1, 2, 3, 4]
            bab 1 - 3           | [1, 2, 3]
            bab 1 sampe 3       | [1, 2, 3]
            bab 1 sampai bab 3  | [1, 2, 3]
            bab 1 s/d 4         | [1, 2, 3, 4]
            bab 1 sama 2        | [1, 2]
            bab 2 dan 5         | [2, 5]
            bab 1, 2, 4         | [1, 2, 4]
            bab 1,2,3           | [1, 2, 3]
            bab 1 & 2           | [1, 2]
            bab satu sampai tiga | [1, 2, 3]
            bab 2 dan bab 3     | [2, 3]
            semua bab           | semua
            bab semua           | semua
            """)
    void readsChapters(String written, String chapters) {
        PlanText text = PlanText.of(written);

        assertThat(ScopeWords.at(text, 0)).hasValueSatisfying(found -> {
            Item.Chapters read = (Item.Chapters) found.item();
            assertThat(read.all() ? "semua" : read.numbers().toString()).isEqualTo(chapters);
            assertThat(found.length()).isEqualTo(text.words().size());
        });
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource(delimiter = '|', textBlock = """
            bab 3, 2 jam sehari     | [3]
            bab 3 dan 2 jam sehari  | [3]
            bab 2, 8 des            | [2]
            bab 4 hari jumat        | [4]
            bab 1 sama ips bab 4    | [1]
            """)
    void stopsBeforeANumberThatCountsSomethingElse(String written, String chapters) {
        assertThat(ScopeWords.at(PlanText.of(written), 0))
                .hasValueSatisfying(found -> assertThat(
                                ((Item.Chapters) found.item()).numbers().toString())
                        .isEqualTo(chapters));
    }

    @ParameterizedTest(name = "{0} -> kelas {1}")
    @CsvSource({"kelas 8, 8", "kls 8, 8", "kls8, 8", "kelas VIII, 8", "kelas lima, 5"})
    void readsAYear(String written, int kelas) {
        assertThat(ScopeWords.at(PlanText.of(written), 0))
                .hasValueSatisfying(found ->
                        assertThat(((Item.Year) found.item()).kelas().number()).isEqualTo(kelas));
    }

    @ParameterizedTest
    @CsvSource({"bab", "bab apa", "kelas 20", "kelas", "3", "bab 99"})
    void knowsWhatIsNone(String written) {
        assertThat(ScopeWords.at(PlanText.of(written), 0)).isEmpty();
    }
}
