package id.kawanbelajar.plan.wish.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today is Thursday, 26 November 2026, unless a test says otherwise. */
class DateWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hari ini              | 2026-11-26
            besok                 | 2026-11-27
            bsk                   | 2026-11-27
            besok pagi            | 2026-11-27
            lusa                  | 2026-11-28
            besok lusa            | 2026-11-28
            3 hari lagi           | 2026-11-29
            3 hr lg               | 2026-11-29
            tiga hari lagi        | 2026-11-29
            6 minggu lg           | 2027-01-07
            6mgg lg               | 2027-01-07
            2 minggu lgi          | 2026-12-10
            2 mggu lg             | 2026-12-10
            dua mnggu lagi        | 2026-12-10
            seminggu lagi         | 2026-12-03
            sebulan lagi          | 2026-12-26
            2 bulan lagi          | 2027-01-26
            2 bln lg              | 2027-01-26
            dalam 5 hari lagi     | 2026-12-01
            3 minggu ke depan     | 2026-12-17
            H-5                   | 2026-12-01
            senin depan           | 2026-11-30
            hari senin depan      | 2026-11-30
            jumat depan           | 2026-12-04
            sabtu minggu depan    | 2026-12-05
            senin minggu depan    | 2026-11-30
            minggu depan hari rabu| 2026-12-02
            senin besok           | 2026-11-30
            sabtu ini             | 2026-11-28
            kamis ini             | 2026-11-26
            jumat minggu ini      | 2026-11-27
            senin 2 minggu lagi   | 2026-12-07
            senin seminggu lagi   | 2026-11-30
            2 minggu lagi hari senin | 2026-12-07
            15 Des                | 2026-12-15
            15 desember           | 2026-12-15
            15 des 2026           | 2026-12-15
            tgl 15                | 2026-12-15
            tgl15                 | 2026-12-15
            tanggal 30            | 2026-11-30
            tgl 26                | 2026-11-26
            tgl 31                | 2026-12-31
            tgl 5 des             | 2026-12-05
            15/12                 | 2026-12-15
            15/12/26              | 2026-12-15
            15-12-2026            | 2026-12-15
            15.12.2026            | 2026-12-15
            2026-12-15            | 2026-12-15
            tgl 15-12             | 2026-12-15
            tanggal 3 bulan depan | 2026-12-03
            tgl 3 bln 12          | 2026-12-03
            3 bulan 1             | -
            senin 7 des           | 2026-12-07
            Senin, 7 Desember 2026 | 2026-12-07
            senin tgl 7           | 2026-12-07
            3 januari             | 2027-01-03
            25 nov                | 2027-11-25
            29 feb                | 2028-02-29
            26 november           | 2026-11-26
            """)
    void readsADay(String written, String day) {
        assertThat(read(written, TODAY)).isEqualTo(day.equals("-") ? "-" : day);
    }

    @ParameterizedTest(name = "{0} -> about {1}")
    @CsvSource(delimiter = '|', textBlock = """
            minggu depan          | 2026-11-30
            mggu dpn              | 2026-11-30
            minggu ini            | 2026-11-27
            bulan depan           | 2026-12-01
            akhir bulan           | 2026-11-30
            akhir bulan depan     | 2026-12-31
            awal desember         | 2026-12-01
            pertengahan desember  | 2026-12-15
            akhir desember        | 2026-12-31
            bulan april           | 2027-04-01
            desember              | 2026-12-01
            4 minggu              | 2026-12-24
            sebulan               | 2026-12-26
            3 bulan               | 2027-02-26
            dalam 2 minggu        | 2026-12-10
            7-11 des              | 2026-12-07
            tgl 7-11              | 2026-12-07
            7 sampai 11 desember  | 2026-12-07
            tgl 7 s/d tgl 11 des  | 2026-12-07
            7 - 12 Desember       | 2026-12-07
            """)
    void readsATimeAroundADay(String written, String day) {
        assertThat(read(written, TODAY)).isEqualTo(day + "~");
    }

    @ParameterizedTest(name = "{0} said on {1} -> {2}")
    @CsvSource(textBlock = """
            15 des,       2027-01-10, 2027-12-15
            15/12,        2026-12-16, 2027-12-15
            tgl 31,       2027-02-01, 2027-03-31
            akhir bulan,  2026-12-31, 2026-12-31~
            senin ini,    2026-11-30, 2026-11-30
            senin depan,  2026-11-30, 2026-12-07
            minggu depan, 2026-11-29, 2026-11-30~
            desember,     2026-12-10, 2026-12-10~
            15-12-2020,   2026-11-26, 2026-12-15
            minggu ini,   2026-11-29, 2026-11-30~
            """)
    void neverGoesBack(String written, LocalDate today, String day) {
        assertThat(read(written, today)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"32/13", "tgl 45", "3 hari seminggu", "5 bab", "pecahan", "besoknya", "99 januari", "15/12/2099"})
    void knowsWhatIsNoDay(String written) {
        assertThat(read(written, TODAY)).isEqualTo("-");
    }

    private static String read(String written, LocalDate today) {
        PlanText text = PlanText.of(written);
        return new DateWords(today)
                .at(text, 0)
                .filter(found -> found.length() == text.words().size())
                .map(found -> (Item.On) found.item())
                .map(on -> on.day() + (on.vague() ? "~" : ""))
                .orElse("-");
    }
}
