package id.kawanbelajar.channel.cli.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.practice.checking.report.ChapterFigures;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.QuestionFigures;
import id.kawanbelajar.practice.checking.report.Report;
import id.kawanbelajar.practice.checking.report.Rule;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckTextTest {
    private static final Report REPORT = new Report(
            List.of(
                    new ChapterFigures(
                            "ipa/8/01-daun",
                            1200,
                            9,
                            2,
                            9.25,
                            0.124,
                            new QuestionFigures(
                                    3,
                                    Map.of("urut", 1, "pilihan_ganda", 2),
                                    Map.of("ingat", 2, "nalar", 1),
                                    1,
                                    2,
                                    1,
                                    Map.of("A", 1, "C", 1)),
                            1,
                            1),
                    new ChapterFigures("ipa/8/02", 90, 0, 0, 0, 0, QuestionFigures.NONE, 0, 0)),
            List.of(
                    new Finding(Rule.KEY, "01-daun.soal.yaml", "daun-01", "langkah tidak sampai"),
                    new Finding(Rule.PAGE, "01-daun.md", "", "terlalu panjang")));

    @Test
    void printsATableTotalsProblemsAndAdvice() {
        StringWriter out = new StringWriter();
        CheckText.print(REPORT, new PrintWriter(out, true));

        assertThat(out.toString().replace("\r", "")).isEqualTo("""
                bab            kata  soal  jenis  ingat  paham  terapkan  nalar  param  kt/kal  %pjg  %kunci  gambar  masalah  saran
                ipa/8/01-daun  1200     3      2      2      0         0      1      1     9,3   12%     50%       2        1      1
                ipa/8/02         90     0      0      0      0         0      0      0     0,0    0%       -       0        0      0
                kt/kal: kata per kalimat · %pjg: kata bersuku empat atau lebih · %kunci: opsi benar paling panjang

                jenis soal: pilihan_ganda 2, urut 1
                level: ingat 2, paham 0, terapkan 0, nalar 1
                berparameter: 1 dari 3 soal
                pilihan ganda: 2, opsi benar paling panjang pada 1 (50%), huruf kunci A 1, C 1

                MASALAH (harus dibetulkan)
                - 01-daun.soal.yaml → daun-01: langkah tidak sampai

                SARAN (supaya lebih baik)
                - 01-daun.md: terlalu panjang

                2 bab, 3 soal, 1 masalah, 1 saran
                """);
    }

    @Test
    void saysTheSameToPrograms() {
        assertThat(new JsonWriter().line(CheckJson.of(REPORT)))
                .startsWith("{\"bab\":[{\"bab\":\"ipa/8/01-daun\",\"kata\":1200,\"soal\":{\"jumlah\":3,")
                .contains(
                        "\"kata_per_kalimat\":9.25,\"kata_panjang\":0.124,\"glosarium\":9,\"gambar\":2,\"masalah\":1,\"saran\":1}")
                .contains("\"huruf_kunci\":{\"A\":1,\"C\":1}")
                .endsWith("\"masalah\":[{\"aturan\":\"kunci\",\"berkas\":\"01-daun.soal.yaml\",\"tempat\":\"daun-01\","
                        + "\"pesan\":\"langkah tidak sampai\"}],\"saran\":[{\"aturan\":\"halaman\",\"berkas\":\"01-daun.md\","
                        + "\"tempat\":\"\",\"pesan\":\"terlalu panjang\"}]}");
    }
}
