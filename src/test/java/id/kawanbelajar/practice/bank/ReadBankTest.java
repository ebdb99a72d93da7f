package id.kawanbelajar.practice.bank;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.reading.Assembling;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadBankTest {
    @Test
    void optionsStandOnLinesOfTheirOwnWithTheKeyBelow() {
        List<BankQuestion> questions = read("""
                1. Organ yang memompa darah adalah …
                a. paru-paru
                b. jantung
                c. ginjal
                d. hati
                Jawaban: B
                2. Sel darah yang mengangkut oksigen adalah …
                a. trombosit
                b. leukosit
                c. eritrosit
                d. limfosit
                Kunci: c
                Pembahasan: Eritrosit mengandung hemoglobin.
                3. Pembuluh yang membawa darah ke jantung adalah …
                a. arteri
                b. vena
                c. kapiler
                Kunci jawaban: B. vena""");

        assertThat(questions).extracting(BankQuestion::key).containsExactly("B", "C", "B");
        assertThat(questions.getFirst().options().values()).containsExactly("paru-paru", "jantung", "ginjal", "hati");
        assertThat(questions.get(1).explanation()).isEqualTo("Eritrosit mengandung hemoglobin.");
        assertThat(questions).allMatch(BankQuestion::isClear);
    }

    @Test
    void optionsStandSideBySideAndTheKeysAtTheEnd() {
        List<BankQuestion> questions = read("""
                1. Hasil 3 × 4 adalah …
                a. 7   b. 12   c. 34   d. 1
                2. Vitamin C. Kekurangannya menyebabkan … a. sariawan b. beri-beri c. rabun senja
                3) Ibu kota Indonesia …
                A. Medan B. Jakarta C. Surabaya
                KUNCI JAWABAN
                1. B  2. A
                3. B""");

        assertThat(questions).extracting(BankQuestion::key).containsExactly("B", "A", "B");
        assertThat(questions.get(1).text()).isEqualTo("Vitamin C. Kekurangannya menyebabkan …");
        assertThat(questions.getFirst().options()).containsEntry("D", "1").hasSize(4);
    }

    @Test
    void aMarkedOptionIsTheKeyAndTwoAreADoubt() {
        List<BankQuestion> questions = read("""
                1. Planet terdekat dari matahari …
                a. Bumi
                *b. Merkurius
                c. Mars
                2. Planet terbesar …
                a. Jupiter *
                b. Saturnus
                c. Uranus *
                3. Planet bercincin …
                a. Bumi
                b. Saturnus (benar)
                c. Venus""");

        assertThat(questions).extracting(BankQuestion::key).containsExactly("B", null, "B");
        assertThat(questions.get(1).doubts()).contains("Lebih dari satu pilihan ditandai.");
        assertThat(questions.get(2).options()).containsEntry("B", "Saturnus");
    }

    @Test
    void statementsWithNumbersOfTheirOwnBelongToTheirQuestion() {
        List<BankQuestion> questions = read("""
                1. Perhatikan pernyataan berikut.
                1. Air mendidih.
                2. Kertas terbakar.
                3. Es mencair.
                Perubahan fisika ditunjukkan nomor …
                a. 1 dan 2
                b. 1 dan 3
                c. 2 dan 3
                2. Besi berkarat adalah perubahan …
                a. fisika
                b. kimia
                c. wujud
                3. Gas menjadi cair disebut …
                a. mengembun
                b. menguap
                c. menyublim
                1. B 2. B 3. A""");

        assertThat(questions).extracting(BankQuestion::number).containsExactly(1, 2, 3);
        assertThat(questions.getFirst().text()).contains("Kertas terbakar.", "ditunjukkan nomor …");
        assertThat(questions).extracting(BankQuestion::key).containsExactly("B", "B", "A");
    }

    @Test
    void essaysBehindTheQuestionsStayOutOfThem() {
        List<BankQuestion> questions = read("""
                A. Pilihlah jawaban yang paling tepat!
                1. Darah dipompa oleh …
                a. jantung
                b. hati
                c. ginjal
                2. Oksigen diangkut oleh …
                a. leukosit
                b. eritrosit
                c. trombosit
                3. Darah membeku karena …
                a. trombosit
                b. eritrosit
                c. plasma
                B. Jawablah dengan singkat!
                1. Jelaskan perbedaan arteri dan vena!
                2. Sebutkan tiga kelainan darah!
                KUNCI JAWABAN
                1. A
                2. B
                3. A
                1. Arteri membawa darah dari jantung.
                2. Anemia, leukemia, hemofilia.""");

        assertThat(questions).extracting(BankQuestion::key).containsExactly("A", "B", "A");
        assertThat(questions.getLast().options()).containsEntry("C", "plasma");
    }

    @Test
    void whatATeacherShouldLookAtIsSaid() {
        List<BankQuestion> questions = read("""
                1. Perhatikan gambar berikut! Organ ini adalah …
                a. jantung
                b. hati
                c. ginjal
                Jawaban: A
                2. Gaya diukur dengan …
                a. neraca
                b. dinamometer
                c. neraca
                Jawaban: E
                3. Satuan massa …
                a. kilogram
                b. meter
                c. sekon
                Jawaban: B
                KUNCI
                3. A""");

        assertThat(questions.get(0).doubts()).containsExactly("Soal ini menyebut gambar, dan gambarnya tidak ikut.");
        assertThat(questions.get(1).doubts())
                .containsExactly("Kuncinya E, tetapi pilihan itu tidak ada.", "Ada pilihan yang sama.");
        assertThat(questions.get(2).doubts())
                .containsExactly("Kunci di bawah soal (B) dan di daftar kunci (A) berbeda.");
    }

    @Test
    void aTableHoldsAQuestionInEachRow() {
        Document table = document(Stream.of(new ReadBlock(Block.Kind.TABLE, 0, """
                | No | Soal | A | B | C | D | Kunci |
                |---|---|---|---|---|---|---|
                | 1 | Lambang unsur besi … | Fe | Au | Ag | Hg | A |
                | 2 | Lambang unsur emas … | Fe | Au | Ag | Hg | b |
                | 3 | Lambang unsur perak … | Fe | Au | Ag | Hg |  |""")));

        List<BankQuestion> questions =
                ((ReadBank.Outcome.Questions) new ReadBank().read(table, Optional.empty())).questions();

        assertThat(questions).extracting(BankQuestion::key).containsExactly("A", "B", null);
        assertThat(questions.getFirst().options()).containsEntry("D", "Hg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kunci Jawaban\n1. C\n2. A\n3. B", "Jawaban: C\nJawaban: A\nJawaban: B"})
    void keysThatWereTakenOutComeBackToTheirQuestions(String keys) {
        Document questions = lines("""
                1. Satu …
                a. x
                b. y
                c. z
                2. Dua …
                a. x
                b. y
                c. z
                3. Tiga …
                a. x
                b. y
                c. z""");

        ReadBank.Outcome outcome = new ReadBank().read(questions, Optional.of(lines(keys)));

        assertThat(((ReadBank.Outcome.Questions) outcome).questions())
                .extracting(BankQuestion::key)
                .containsExactly("C", "A", "B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| No | Kunci |\n|---|---|\n| 1 | C |\n| 2 | A |\n| 3 | B |",
                "| Kunci | Pembahasan |\n| --- | --- |\n| C | Sebab itu. |\n| A |  |\n| B |  |"
            })
    void aColumnOfKeysThatWasTakenOutOfATableComesBack(String column) {
        Document table = document(Stream.of(new ReadBlock(Block.Kind.TABLE, 0, """
                | No | Soal | A | B | C |
                |---|---|---|---|---|
                | 1 | Satu … | x | y | z |
                | 2 | Dua … | x | y | z |
                | 3 | Tiga … | x | y | z |""")));
        Document keys = document(Stream.of(new ReadBlock(Block.Kind.TABLE, 0, column)));

        assertThat(((ReadBank.Outcome.Questions) new ReadBank().read(table, Optional.of(keys))).questions())
                .extracting(BankQuestion::key)
                .containsExactly("C", "A", "B");
    }

    @Test
    void aTextThatTeachesIsNoBank() {
        assertThat(new ReadBank().read(lines("""
                        Langkah percobaan:
                        1. Siapkan gelas.
                        2. Isi dengan air.
                        3. Panaskan."""), Optional.empty())).isInstanceOf(ReadBank.Outcome.NoBank.class);
    }

    private static List<BankQuestion> read(String text) {
        return ((ReadBank.Outcome.Questions) new ReadBank().read(lines(text), Optional.empty())).questions();
    }

    private static Document lines(String text) {
        return document(text.lines().map(ReadBlock::paragraph));
    }

    private static Document document(Stream<ReadBlock> blocks) {
        return Assembling.of(List.of(new ReadPage(1, "", blocks.toList(), new Recognition.Text())));
    }
}
