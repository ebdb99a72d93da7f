package id.kawanbelajar.language.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HidePersonalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kak ini nomorku 081388412207 chat ya                | kak ini nomorku [nomor disembunyikan] chat ya
            hp ku 0813-8841-2207, bisa jelasin sel?             | hp ku [nomor disembunyikan], bisa jelasin sel?
            WA +62 813 8841 2207                                | WA [nomor disembunyikan]
            nomor ibu 6281388412207                             | nomor ibu [nomor disembunyikan]
            081234567890 itu nomerku                            | [nomor disembunyikan] itu nomerku
            nik aku 3273014502100003                            | nik aku [nomor disembunyikan]
            3273014502100003 itu apa                            | [nomor disembunyikan] itu apa
            NISN: 0102938475                                    | NISN: [nomor disembunyikan]
            nisnku 102938475 ya                                 | nisnku [nomor disembunyikan] ya
            aku 0102938475                                      | aku [nomor disembunyikan]
            emailku putri.ayu_7@sekolah.sch.id tolong           | emailku [email disembunyikan] tolong
            rumahku di Jl. Melati No. 5 RT 03/RW 02 deket masjid | rumahku di [alamat disembunyikan] deket masjid
            aku tinggal di jalan kenanga raya nomor 12a         | aku tinggal di [alamat disembunyikan]
            alamat: Jalan Jenderal Sudirman No 45               | alamat: [alamat disembunyikan]
            jln mawar 7                                         | [alamat disembunyikan]
            aku di RT 04 RW 11                                  | aku di [alamat disembunyikan]
            gabung https://chat.whatsapp.com/AbC123dEf dong     | gabung [tautan disembunyikan] dong
            t.me/putri_ayu                                      | [tautan disembunyikan]
            """)
    void hidesWhatTellsWhoAndWhereSomebodyIs(String words, String hidden) {
        assertThat(HidePersonal.in(words)).isEqualTo(hidden);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hasil dari 0,0812345 × 2",
                "3.14 × 7²",
                "2^16 = 65536 itu punya digit berapa",
                "15 + 0812",
                "081388412207 + 3 berapa",
                "5 × 081388412207",
                "hitung 1234567890123456 : 2",
                "3273014502100003 + 1",
                "jarak bumi ke matahari 149.600.000 km",
                "penduduk indonesia 281603800 jiwa",
                "cahaya menempuh 299792458 m/s",
                "bilangan avogadro 602214076000000000000000",
                "0,6281388412207",
                "1/62 + 8/13",
                "harga Rp62.813.884, diskon 12%",
                "12345678901 dibagi 3",
                "9812345678 dibulatkan ke jutaan terdekat",
                "x = 0812; y = 62",
                "mobil melaju di jalan 12 km",
                "gimana jalan cerita soal nomor 3",
                "jelasin jalan keluar no 5",
                "jalan pengerjaannya nomor 7 kak",
                "mobil di jalan raya menempuh 60 km",
                "halaman 12 buku ipa nomor 4",
                "perbandingan 3 : 4 : 5",
                "tahun 1945 sampai 2026",
                "latihan/pecahan 3/4",
                "pukul 07.30-09.00",
                "/start k_AbCdEf0123456789",
                "0,1 0,2 0,3 0,4 0,5"
            })
    void leavesNumbersOfALessonAsTheyAre(String words) {
        assertThat(HidePersonal.in(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void leavesEveryCalculationAsItIs(String exercise) {
        assertThat(HidePersonal.in(exercise)).isEqualTo(exercise);
    }

    /** Numbers of 1 to 9 digits, decimals and what is done with them. */
    static Stream<String> exercises() {
        Random random = new Random(8);
        String[] signs = {"+", "-", "×", ":", "/", "*", "=", "<", "dan", "^"};
        return IntStream.range(0, 500)
                .mapToObj(i -> number(random) + " " + signs[random.nextInt(signs.length)] + " " + number(random)
                        + (random.nextBoolean() ? " = " + number(random) : " berapa?"));
    }

    private static String number(Random random) {
        String whole = Integer.toString(random.nextInt(1_000_000_000) >> random.nextInt(28));
        return random.nextInt(3) == 0 ? whole + "," + random.nextInt(1_000_000) : whole;
    }

    @Test
    void hidesTheSameOnlyOnce() {
        String hidden = HidePersonal.in("wa 081388412207 atau a@b.id di Jl. Melati No 5");

        assertThat(HidePersonal.in(hidden)).isEqualTo(hidden);
    }

    @Test
    void isQuickOnLongWords() {
        String words = "jl ".repeat(700) + "0".repeat(700) + " a".repeat(350) + "@";

        assertThat(HidePersonal.in(words)).isNotEmpty();
    }
}
