package id.kawanbelajar.material.inspection.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.inspection.Pages;
import id.kawanbelajar.material.reading.Assembling;
import id.kawanbelajar.material.reading.ReadFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleMaterialTest {
    private static final Material MATERIAL = new Material(
            new MaterialId("guru/ipa/7/contoh"),
            "Contoh",
            new Chapter(1, "Contoh"),
            "ipa",
            new Kelas(7),
            Fase.D,
            Audience.STUDENT,
            List.of(),
            Map.of(),
            List.of(),
            "Bu Rina",
            "milik guru");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fotosintesis adalah proses pembuatan glukosa dari karbon dioksida dan air. | Apa itu fotosintesis?",
                "Penguapan atau evaporasi adalah perubahan air cair menjadi uap air. | Apa itu penguapan?",
                "Hasil fotosintesis adalah glukosa dan oksigen. | Apa saja hasil fotosintesis?",
                "Satuan gaya adalah newton. | Apa satuan gaya?",
                "Fungsi klorofil adalah menangkap cahaya. | Apa fungsi klorofil?",
                "Luas persegi adalah sisi dikali sisi. | Bagaimana cara menghitung luas persegi?",
                "Cara menghemat air adalah menutup keran. | Bagaimana cara menghemat air?",
                "Laju fotosintesis dipengaruhi oleh cahaya, suhu, dan air. | Apa saja yang memengaruhi laju"
                        + " fotosintesis?",
                "Fotosintesis terdiri atas dua tahap, yaitu reaksi terang dan reaksi gelap. | Apa saja tahap"
                        + " fotosintesis?",
                "Darah terdiri atas plasma, sel darah merah, dan keping darah. | Darah terdiri atas apa saja?",
                "Nama ilmiah adalah nama makhluk hidup yang dipakai di seluruh dunia. | Apa itu nama ilmiah?",
                "Ketua BPUPKI adalah dr. Radjiman Wedyodiningrat. | Siapa ketua BPUPKI?"
            })
    void aSentenceThatTellsSomethingBecomesItsQuestion(String sentence, String question) {
        assertThat(questions("# Bab\n\n" + sentence)).containsExactly(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ini adalah contoh yang baik untuk kita semua.",
                "Ujang adalah anak yang rajin.",
                "Salah satu sebabnya adalah hujan yang turun terus.",
                "Jika demikian, air adalah zat yang penting.",
                "Pada siang hari tumbuhan adalah penghasil oksigen yang baik.",
                "Jawabannya adalah benda yang bergerak.",
                "\"Air adalah zat yang penting,\" kata Ibu."
            })
    void aSentenceThatReadsBadlyAsAQuestionIsLeft(String sentence) {
        assertThat(questions("# Bab\n\n" + sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A. Pengertian Norma | Apa yang dimaksud dengan norma?",
                "Ciri-ciri Makhluk Hidup | Apa saja ciri-ciri makhluk hidup?",
                "2.1 Perbedaan sel hewan dan sel tumbuhan | Apa perbedaan sel hewan dan sel tumbuhan?",
                "Membandingkan pecahan | Bagaimana cara membandingkan pecahan?",
                "Cara menanam kangkung | Bagaimana cara menanam kangkung?",
                "Proses terjadinya hujan | Bagaimana proses terjadinya hujan?",
                "Mengapa langit biru? | Mengapa langit biru?",
                "Jenis-jenis awan | Apa saja jenis awan?"
            })
    void aHeadingBecomesTheQuestionItsSectionAnswers(String heading, String question) {
        assertThat(questions("# Bab\n\n## " + heading + "\n\nDi sini norma, makhluk hidup, dan ciri dibahas."))
                .containsExactly(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Refleksi",
                "Tujuan Pembelajaran",
                "Contoh 1: Menghitung luas",
                "Langkah kegiatan",
                "Membran sel",
                "Media pembelajaran",
                "Mengapa teorema ini benar",
                "Mengalir dan meresap",
                "Persamaan dengan tanda kurung dan pecahan",
                "Latihan soal"
            })
    void aHeadingThatReadsBadlyAsAQuestionIsLeft(String heading) {
        assertThat(questions("# Bab\n\n## " + heading + "\n\nDi sini ada sesuatu yang dibahas."))
                .isEmpty();
    }

    @Test
    void namesKeepTheirCapitals() {
        assertThat(questions("# Bab\n\nRotasi Bumi adalah perputaran Bumi pada porosnya.\n\nDi sini Bumi disebut."))
                .containsExactly("Apa itu Rotasi Bumi?");
    }

    @Test
    void everyShippedChapterGivesThreeQuestionsThatItAnswersAndThreePassages() {
        assertThat(Pages.shipped()).hasSizeGreaterThan(20).allSatisfy(file -> {
            Sample sample = sample(file);

            assertThat(sample.questions()).hasSize(3).allSatisfy(question -> {
                assertThat(question.text())
                        .endsWith("?")
                        .matches("\\p{Lu}.{8,90}")
                        .doesNotContain("*", "|", "$", "  ");
                assertThat(question.passage()).startsWith(MATERIAL.id() + "#");
            });
            assertThat(sample.questions().stream().map(Sample.Question::text)).doesNotHaveDuplicates();
            assertThat(sample.passages())
                    .hasSize(3)
                    .allMatch(passage -> passage.text().length() > 100);
        });
    }

    @Test
    void aMaterialOfOneSentenceHasOnePassage() {
        assertThat(sample(Pages.of("Air itu basah.")).passages())
                .extracting(Passage::text)
                .containsExactly("Air itu basah.");
    }

    private static List<String> questions(String text) {
        return sample(Pages.of(text)).questions().stream()
                .map(Sample.Question::text)
                .toList();
    }

    private static Sample sample(ReadFile file) {
        Document document = Assembling.of(file.pages());
        return new SampleMaterial().sample(MATERIAL, document);
    }
}
