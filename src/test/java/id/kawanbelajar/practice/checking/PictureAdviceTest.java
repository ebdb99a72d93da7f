package id.kawanbelajar.practice.checking;

import static id.kawanbelajar.practice.checking.GoodChapter.CHAPTER;
import static id.kawanbelajar.practice.checking.GoodChapter.DRAWING;
import static id.kawanbelajar.practice.checking.GoodChapter.QUESTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Grade;
import id.kawanbelajar.practice.checking.report.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureAdviceTest {
    @TempDir
    Path folder;

    private GoodChapter chapter;

    @BeforeEach
    void writeOne() {
        chapter = new GoodChapter(folder);
    }

    @Test
    void findsNoFileForAPictureOfTheChapter() {
        chapter.spoilt(CHAPTER, "(01-luas-kebun.svg)", "(01-luas-kolam.svg)").without(DRAWING);

        assertThat(chapter.check().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(Rule.REFERENCE))
                .satisfies(finding -> assertThat(finding.message()).contains("gambar 01-luas-kolam.svg tidak ada"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            teks: Kebun Rani panjang. | gambar: kolam.svg, uraian_gambar: Kolam dengan dua belas petak yang sama besar | luas-k1
            soal: Apa satuan luas?    | soal: Apa?\\n    gambar: kolam.svg\\n    uraian_gambar: Kolam dengan dua belas petak yang sama besar | luas-02
            """)
    void findsNoFileForAPictureBesideAQuestion(String good, String bad, String id) {
        assertThat(chapter.spoilt(QUESTIONS, good, bad.replace("\\n", "\n"))
                        .check()
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.spot()).isEqualTo(id))
                .satisfies(finding -> assertThat(finding.message()).contains("gambar kolam.svg tidak ada"));
    }

    @Test
    void findsADrawingThatNobodyShows() {
        chapter.with(
                "sd/matematika/4/99-sisa.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 360 9'><title>a</title><desc>b</desc></svg>");

        assertThat(chapter.check().findings())
                .singleElement()
                .asString()
                .contains("99-sisa.svg", "tidak ditampilkan bab atau soal mana pun");
    }

    @Test
    void asksForADescriptionOfEightWords() {
        chapter.spoilt(
                CHAPTER,
                "![Kebun berbentuk persegi panjang dengan enam petak di dalamnya]",
                "![Kebun persegi panjang]");

        assertThat(chapter.check().findings())
                .singleElement()
                .asString()
                .contains("uraian gambar 01-luas-kebun.svg terlalu pendek");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            </svg>             |                                                          | bukan SVG yang benar
            <title>Kebun       | <script>alert()</script><title>Kebun                     | memuat <script>
            <title>Kebun       | <title>Kebun</title><foreignObject/><title>Kebun         | memuat <foreignObject>
            <title>Kebun       | <title>Kebun</title><image href="a.png"/><title>Kebun    | memuat <image>
            <rect              | <rect onclick="alert()"                                  | memuat atribut onclick
            <rect              | <a href="https://contoh.id"/><rect                       | memuat rujukan ke luar
            fill="white"       | fill="url(https://contoh.id/a#b)"                        | memuat rujukan ke luar di gaya
            <rect              | <style>@import "a.css";</style><rect                     | memuat rujukan ke luar di gaya
            """)
    void refusesADrawingThatIsBrokenOrNotSafe(String good, String bad, String message) {
        assertThat(chapter.spoilt(DRAWING, good, bad == null ? "" : bad).check().of(Grade.PROBLEM))
                .extracting(Finding::toString)
                .anyMatch(finding -> finding.contains("01-luas-kebun.svg") && finding.contains(message));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            <title>Kebun</title>                      |                                             | perlu <title> dan <desc>
            <desc>Kebun dengan enam petak.</desc>     |                                             | perlu <title> dan <desc>
            0 0 360 200                               | 0 0 420 200                                 | lebar viewBox 420
            viewBox="0 0 360 200"                     | width="360"                                 | lebar viewBox tidak ada
            font-size="14"                            | font-size="13"                              | (13,0 pada lebar 360)
            font-size="14"                            |                                             | font-size tidak ditulis
            font-size="14"                            | style="font-size: 12px"                     | (12,0 pada lebar 360)
            font-size="14"                            | font-size="28" transform="scale(0.4)"       | (11,2 pada lebar 360)
            0 0 360 200                               | 0 0 400 200                                 | (12,6 pada lebar 360)
            >kebun                                    | >ke<tspan x="9" font-size="10">bun</tspan>a | teks “bun”
            """)
    void advisesOnADrawingThatIsHardToSee(String good, String bad, String message) {
        assertThat(chapter.spoilt(DRAWING, good, bad == null ? "" : bad).check().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(Rule.PICTURE))
                .satisfies(finding -> assertThat(finding.toString()).contains(message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "font-size=\"9\" transform=\"scale(2)\">kebun",
                "class=\"besar\">kebun",
                "font-size=\"14\">CO<tspan dy=\"4\" font-size=\"10\">2</tspan>",
                "font-size=\"14\">a<tspan font-weight=\"bold\">b</tspan>"
            })
    void isContentWithLettersThatCanBeRead(String letters) {
        chapter.spoilt(DRAWING, "font-size=\"14\">kebun", letters)
                .spoilt(DRAWING, "<rect", "<style>.besar { font-size: 16px }</style><rect");

        assertThat(chapter.check().findings()).isEmpty();
    }
}
