package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.evaluation.judged.Expected.Place;
import id.kawanbelajar.evaluation.judged.JudgedAnswer;
import id.kawanbelajar.evaluation.judged.Outcome;
import id.kawanbelajar.evaluation.judged.PlaceFigures;
import id.kawanbelajar.evaluation.judged.PlaceReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Where questions led, for people. */
final class PlacesText {
    private static final String ALL = "semua";

    private PlacesText() {}

    /** Prints the table of chapters and the questions that missed. */
    static void print(PlaceReport report, PrintWriter out) {
        table(report, out);
        out.printf(
                "hit@k: bagian yang benar ada di k kutipan pertama · bab@3: babnya benar · kutipan: jawaban diambil dari"
                        + " bagian yang benar%ndengan vektor: %d dari %d pertanyaan%n",
                report.withVectors(), report.answers().size());
        List<JudgedAnswer> misses = report.misses();
        if (!misses.isEmpty()) {
            out.printf("%nMELESET (%d)%n", misses.size());
            misses.forEach(miss -> print(miss, out));
        }
        List<JudgedAnswer> refused = report.refusedThoughFound();
        if (!refused.isEmpty()) {
            out.printf("%nDIJAWAB BELUM ADA, PADAHAL KETEMU (%d)%n", refused.size());
            refused.forEach(answer -> out.println("- " + answer.question().text()));
        }
    }

    private static void table(PlaceReport report, PrintWriter out) {
        int width = Math.max(
                ALL.length(),
                report.byChapter().keySet().stream()
                        .mapToInt(chapter -> chapter.value().length())
                        .max()
                        .orElse(0));
        String format = "%-" + width + "s %5s %6s %6s %6s %10s %8s%n";
        out.printf(format, "bab", "soal", "hit@1", "hit@3", "bab@3", "belum ada", "kutipan");
        report.byChapter().forEach((chapter, figures) -> row(format, chapter.value(), figures, out));
        row(format, ALL, report.all(), out);
    }

    private static void row(String format, String name, PlaceFigures figures, PrintWriter out) {
        out.printf(
                format,
                name,
                figures.questions(),
                share(figures.hitAt1()),
                share(figures.hitAt3()),
                share(figures.chapterAt3()),
                share(figures.refused()),
                share(figures.extract()));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static void print(JudgedAnswer miss, PrintWriter out) {
        Place place = miss.question().place().orElseThrow();
        out.printf("- %s%s%n", miss.question().text(), miss.refused() ? " (dijawab: belum ada)" : "");
        out.printf("  dicari: %s › %s%n", place.chapter(), String.join(" | ", place.sections()));
        miss.first(Outcome.SOURCES).forEach(passage -> out.println("  datang: " + PlacesJson.place(passage)));
    }
}
