package id.kawanbelajar.channel.cli.checking;

import id.kawanbelajar.practice.checking.report.ChapterFigures;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Grade;
import id.kawanbelajar.practice.checking.report.QuestionFigures;
import id.kawanbelajar.practice.checking.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a check found, for programs. */
public final class CheckJson {
    private CheckJson() {}

    /** Returns the same as {@link CheckText} prints. */
    public static Map<String, Object> of(Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bab", report.chapters().stream().map(CheckJson::json).toList());
        json.put("jumlah_bab", report.chapters().size());
        json.put("soal", json(report.questions()));
        json.put("masalah", findings(report.of(Grade.PROBLEM)));
        json.put("saran", findings(report.of(Grade.ADVICE)));
        return json;
    }

    private static Map<String, Object> json(ChapterFigures chapter) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bab", chapter.chapter());
        json.put("kata", chapter.words());
        json.put("soal", json(chapter.questions()));
        json.put("kata_per_kalimat", chapter.wordsPerSentence());
        json.put("kata_panjang", chapter.longWords());
        json.put("glosarium", chapter.glossary());
        json.put("gambar", chapter.pictures());
        json.put("masalah", chapter.problems());
        json.put("saran", chapter.advice());
        return json;
    }

    private static Map<String, Object> json(QuestionFigures questions) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("jumlah", questions.count());
        json.put("jenis", questions.kinds());
        json.put("level", questions.levels());
        json.put("berparameter", questions.changing());
        json.put("pilihan_ganda", questions.choices());
        json.put("kunci_terpanjang", questions.longestKeys());
        json.put("huruf_kunci", questions.keyLetters());
        return json;
    }

    private static List<Map<String, String>> findings(List<Finding> findings) {
        return findings.stream().map(CheckJson::json).toList();
    }

    private static Map<String, String> json(Finding finding) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("aturan", finding.rule().code());
        json.put("berkas", finding.file());
        json.put("tempat", finding.spot());
        json.put("pesan", finding.message());
        return json;
    }
}
