package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.evaluation.reading.PairFigures;
import id.kawanbelajar.evaluation.reading.ReadingReport;
import id.kawanbelajar.evaluation.reading.Sample;
import id.kawanbelajar.evaluation.reading.Speed;
import id.kawanbelajar.material.inspection.Grade;
import java.io.PrintWriter;
import java.util.Locale;

/** How files were read, for people. */
final class ReadingText {
    private ReadingText() {}

    static void print(ReadingReport report, PrintWriter out) {
        out.printf(
                "berkas          %d, ditolak %d%n",
                report.files(), report.refused().size());
        report.refused().forEach((name, sentence) -> out.printf("- %s: %s%n", name, sentence));
        for (Grade grade : Grade.values()) {
            out.printf(
                    "halaman %-7s %d, %d kata%n",
                    grade.label(),
                    report.pages().getOrDefault(grade, 0),
                    report.words().getOrDefault(grade, 0));
        }
        out.printf("%nkata benar yang terbaca sesuai urutan%n");
        for (PairFigures pair : report.pairs()) {
            out.printf(Locale.ROOT, "%6.2f %%  %6d kata  %s%n", 100 * pair.share(), pair.gold(), pair.name());
        }
        for (Sample.Pair kind : Sample.Pair.values()) {
            if (report.pairs().stream().anyMatch(pair -> pair.pair() == kind)) {
                out.printf(Locale.ROOT, "%6.2f %%  semua %s%n", 100 * report.share(kind), kind.label());
            }
        }
        if (report.speed().pages() > 0) {
            print(report.speed(), out);
        }
        out.printf(
                Locale.ROOT,
                "%nmedian per berkas   %.0f ms%nmemori naik         %.1f MB paling banyak, %.1f MB tetap terpakai%n",
                report.millisecondsPerFile(),
                report.memoryRise() / 1e6,
                report.heldMore() / 1e6);
    }

    private static void print(Speed speed, PrintWriter out) {
        out.printf(Locale.ROOT, "%nPDF berisi teks: %d halaman, dua berkas sekaligus%n", speed.pages());
        out.printf(Locale.ROOT, "pustaka PDF saja    %.0f halaman/s%n", speed.stripping());
        out.printf(
                Locale.ROOT,
                "terbaca             %.0f halaman/s (%.2f × waktu pustaka)%n",
                speed.extraction(),
                speed.stripping() / speed.extraction());
        out.printf(Locale.ROOT, "sampai bisa dicari  %.0f halaman/s%n", speed.searchable());
    }
}
