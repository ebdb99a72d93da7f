package id.kawanbelajar.channel.cli.exam;

import id.kawanbelajar.evaluation.judged.Expected;
import id.kawanbelajar.evaluation.judged.Expected.Place;
import id.kawanbelajar.evaluation.judged.JudgedAnswer;
import id.kawanbelajar.evaluation.judged.Measure;
import id.kawanbelajar.evaluation.judged.Outcome;
import id.kawanbelajar.evaluation.judged.Score;
import id.kawanbelajar.material.Passage;
import java.util.List;
import java.util.Locale;

/** How an exam is spoken of, on every kind of report. */
final class ExamWords {
    private static final Locale INDONESIAN = Locale.of("id");

    private ExamWords() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case CITED -> "dikutip";
            case FOUND -> "ditemukan";
            case REFUSED -> "ditolak";
            case WRONG -> "salah";
        };
    }

    static String of(Measure measure) {
        return switch (measure) {
            case FOUND -> "Ditemukan";
            case CITED -> "Dikutip";
            case REFUSED -> "Ditolak dengan benar";
            case FALSELY_REFUSED -> "Ditolak padahal ada";
            case WRONG -> "Salah";
        };
    }

    static String explained(Measure measure) {
        return switch (measure) {
            case FOUND -> "sumber yang benar ada di antara tiga sumber pertama";
            case CITED -> "jawaban mengutip sumber yang benar";
            case REFUSED -> "bot bilang belum ada, dan memang tidak ada di materi";
            case FALSELY_REFUSED -> "bot bilang belum ada, padahal ada di materi";
            case WRONG -> "dijawab dari tempat lain, atau dijawab padahal tidak ada";
        };
    }

    static String bound(Score score) {
        return (score.measure().isLeast() ? "≥ " : "≤ ") + percent(score.bound());
    }

    static String percent(double share) {
        return String.format(INDONESIAN, "%.1f%%", share * 100).replace(",0%", "%");
    }

    static String verdict(Score score) {
        if (score.of() == 0) {
            return "tidak diuji";
        }
        return score.isKept() ? "lulus" : "BELUM";
    }

    static String of(Expected expected) {
        return switch (expected) {
            case Expected.Nothing() -> "tidak ada di materi";
            case Place(var chapter, var sections, var pages) ->
                chapter
                        + (sections.isEmpty() ? "" : " › " + String.join(" | ", sections))
                        + (pages.isEmpty() ? "" : " · hal " + String.join(", ", pages));
        };
    }

    /** Returns where a passage stands. */
    static String of(Passage passage) {
        List<String> path = passage.headings();
        List<String> below = path.size() > 1 ? path.subList(1, path.size()) : path;
        String page = passage.page().isBlank() ? "" : " · hal " + passage.page();
        return passage.material().id() + " › " + String.join(" › ", below) + page;
    }

    /** Returns the places that came, those that are quoted first; none where it was refused. */
    static List<String> came(JudgedAnswer answer) {
        return answer.refused()
                ? List.of()
                : answer.first(Outcome.SOURCES).stream().map(ExamWords::of).toList();
    }
}
