package id.kawanbelajar.plan.wish.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationWordsTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2 jam               | 120
            2jam                | 120
            2 jm                | 120
            dua jam             | 120
            1,5 jam             | 90
            1.5 jam             | 90
            1½ jam              | 90
            ½ jam               | 30
            satu setengah jam   | 90
            1 jam setengah      | 90
            setengah jam        | 30
            1/2 jam             | 30
            sejam               | 60
            sejam setengah      | 90
            1 jam 30 menit      | 90
            90 menit            | 90
            45 mnt              | 45
            30mnt               | 30
            seperempat jam      | 15
            30-45 menit         | 30
            1-2 jam             | 60
            2x30 menit          | 60
            sepuluh menit       | 10
            30 menit tiap hari  | 30 sehari
            45 mnt sehari       | 45 sehari
            30 mnt tiap hr      | 30 sehari
            1 jam perhari       | 60 sehari
            1 jam per hari      | 60 sehari
            30 menit/hari       | 30 sehari
            1 jam an sehari     | 60 sehari
            1 jam aja sehari    | 60 sehari
            sehari 1 jam        | 60 sehari
            sehari setengah jam | 30 sehari
            setiap hari 20 menit | 20 sehari
            """)
    void readsALengthOfTime(String written, String minutes) {
        assertThat(read(written)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"2 menit", "20 jam", "2 jam lagi", "jam 7", "3 bab", "jam", "setengah mati"})
    void knowsWhatIsNone(String written) {
        assertThat(read(written)).isEqualTo("-");
    }

    private static String read(String written) {
        PlanText text = PlanText.of(written);
        return DurationWords.at(text, 0)
                .filter(found -> found.length() == text.words().size())
                .map(found -> (Item.Minutes) found.item())
                .map(item -> item.minutes() + (item.daily() ? " sehari" : ""))
                .orElse("-");
    }
}
