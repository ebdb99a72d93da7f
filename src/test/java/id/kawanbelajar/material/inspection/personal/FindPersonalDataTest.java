package id.kawanbelajar.material.inspection.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kawanbelajar.material.inspection.Pages;
import id.kawanbelajar.material.inspection.PersonalData;
import id.kawanbelajar.material.inspection.PersonalData.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers and names here are made up. */
@SuppressWarnings("StringConcatToTextBlock") // one case a line reads better
class FindPersonalDataTest {
    private static final FindPersonalData FIND = new FindPersonalData();

    @Test
    void aNikIsFoundOnItsPageAndMasked() {
        assertThat(FIND.find(Pages.of("Isi.\n~~~\nNIK 3273014507080003 atas nama Ani.")))
                .containsExactly(new PersonalData(Kind.NIK, 2, "3273•••••03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3273 0115 0708 0003", "327301.150708.0003", "Pemegang kartu 6171021212050017 hadir."})
    void aNikIsKnownInAnyWriting(String text) {
        assertThat(kinds(text)).containsExactly(Kind.NIK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NISN: 0087654329",
                "NIS/NISN 2231/0087654329",
                "| No | NISN | Nama |\n|---|---|---|\n| 1 | 0087654329 | Ani |",
                "| A | B |\n|---|---|\n| Ani | 0087654329 |\n| Budi | 0091122458 |\n| Cici | 0085566712 |"
            })
    void aNisnIsFoundNearItsLabelOrInAColumn(String text) {
        assertThat(kinds(text)).containsExactly(Kind.NISN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WA 0813-2047-5518",
                "Hubungi +62 857 2190 4431 ya",
                "HP: 081320475518",
                "wa.me/6281320475518",
                "(0857.2190.4431)"
            })
    void aPhoneNumberIsFound(String text) {
        assertThat(kinds(text)).containsExactly(Kind.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| No | Nama Siswa | UH 1 | UH 2 |\n"
                        + "|---|---|---|---|\n"
                        + "| 1 | Ahmad Fauzi | 85 | 90 |\n"
                        + "| 2 | Siti Nur Aini | 78 | 80 |\n"
                        + "| 3 | YOHANES BALA | 91 | 88 |",
                "| DAFTAR NILAI KELAS 7A |  |  |\n"
                        + "|---|---|---|\n"
                        + "| No | Nama | Nilai |\n"
                        + "| 1 | Ahmad Fauzi | 85,5 |\n"
                        + "| 2 | Siti Aini | 78 |\n"
                        + "| 3 | Budi S. | 91 |",
                "| No | Nama Peserta Didik | L/P | Kelas |\n"
                        + "|---|---|---|---|\n"
                        + "| 1 | Ahmad Fauzi | L | 7A |\n"
                        + "| 2 | Siti Nur Aini | P | 7A |\n"
                        + "| 3 | Made Wira | L | 7A |",
                "Daftar Nilai Kelas 7A\n\n1 Ahmad Fauzi 85 90\n2 Siti Nur Aini 78 80\n3 Yohanes Bala 91 88"
            })
    void aListOfPupilsAndScoresIsFound(String text) {
        assertThat(kinds(text)).containsExactly(Kind.SCORES);
    }

    @Test
    void aListIsShownMaskedWithItsLength() {
        String table = "| Nama | Nilai |\n|---|---|\n| Ahmad Fauzi | 85 |\n| Siti Aini | 78 |\n| Budi Anto | 91 |";

        assertThat(FIND.find(Pages.of(table)).getFirst().shown()).isEqualTo("Ah••• Fa••• dan 2 nama lain");
    }

    @Test
    void manyNumbersOfAPageAreOneEntry() {
        assertThat(FIND.find(Pages.of("Rina 0813-2047-5518, Dodi 0857-2190-4431, Rina 0813-2047-5518")))
                .containsExactly(new PersonalData(Kind.PHONE, 1, "0813•••••18 dan 1 nomor lain"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nilai pi adalah 3.1415926535897932.",
                "Hitung 1234567890123456 + 1.",
                "Bilangan 1099511627776 adalah pangkat dua.",
                "Jarak 0,8123456789 km, ISBN 978-602-244-317-9.",
                "Contoh nomor: 0812-3456-7890 atau 0811-1111-1111.",
                "$x = 081320475518$ dan $3273014507080003 = n$.",
                "Hasil 081320475518/2 ialah bilangan desimal 0.81320475518.",
                "| Nama | Nilai |\n|---|---|\n| Ani | 80 |\n| Budi | 75 |\n| Citra | 90 |\n| Dedi | 85 |",
                "| Nama Gunung | Tinggi |\n"
                        + "|---|---|\n"
                        + "| Gunung Agung | 31 |\n"
                        + "| Gunung Batur | 17 |\n"
                        + "| Gunung Rinjani | 37 |",
                "| Nama Siswa | Berat Badan |\n|---|---|\n| Ani | 40 |\n| Budi | 42 |\n| Citra | 39 |",
                "1 Jawa Barat 49 50\n2 Jawa Timur 40 41\n3 Jawa Tengah 36 37"
            })
    void exampleNumbersAndLessonsAreNoPersons(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void noShippedChapterHoldsAny() {
        assertThat(Pages.shipped().stream().flatMap(file -> FIND.find(file).stream()))
                .isEmpty();
    }

    @Test
    void noRealSchoolbookTextHoldsAny() throws IOException {
        Path corpus = Path.of("../shared/data/smp_materi/corpus.jsonl");
        assumeTrue(Files.exists(corpus), "the evaluation data is not here");

        assertThat(Files.readAllLines(corpus).stream().flatMap(line -> FIND.find(Pages.of(line)).stream()))
                .isEmpty();
    }

    private static List<Kind> kinds(String text) {
        return FIND.find(Pages.of(text)).stream().map(PersonalData::kind).toList();
    }
}
