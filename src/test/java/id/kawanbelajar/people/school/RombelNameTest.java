package id.kawanbelajar.people.school;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Kelas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RombelNameTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            7A,            7A,      7
            7 a,           7A,      7
            Kelas 7-A,     7A,      7
            VII A,         7A,      7
            VIIA,          7A,      7
            IX-B,          9B,      9
            X IPA 1,       10IPA1, 10
            XII MIPA 2,    12MIPA2, 12
            VI,            6,       6
            1 Mawar,       1MAWAR,  1
            """)
    void readsTheManyWaysToWriteAName(String name, String key, int kelas) {
        assertThat(RombelName.key(name)).isEqualTo(key);
        assertThat(RombelName.kelas(name)).contains(new Kelas(kelas));
    }

    @Test
    void guessesNoYearWhereNoneIsWritten() {
        assertThat(RombelName.kelas("Mawar")).isEmpty();
        assertThat(RombelName.kelas("77")).isEmpty();
        assertThat(RombelName.kelas("XIPA")).isEmpty();
    }
}
