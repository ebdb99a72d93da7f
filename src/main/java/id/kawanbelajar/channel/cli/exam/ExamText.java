package id.kawanbelajar.channel.cli.exam;

import id.kawanbelajar.evaluation.judged.ExamReport;
import id.kawanbelajar.evaluation.judged.JudgedAnswer;
import id.kawanbelajar.evaluation.judged.Outcome;
import id.kawanbelajar.evaluation.judged.Score;
import java.io.PrintWriter;

/** How an exam went, for people at a terminal. */
final class ExamText {
    private ExamText() {}

    /** Prints a line for each question, what should have come under those that went amiss, and the sums. */
    static void print(ExamReport report, PrintWriter out) {
        out.println("  no  hasil      ditemukan dikutip  pertanyaan");
        int number = 0;
        for (JudgedAnswer answer : report.answers()) {
            number++;
            row(number, answer, out);
        }
        out.printf(
                "%n%d pertanyaan: %d ada jawabannya di materi, %d tidak ada; %d dicari dengan vektor%n%n",
                report.answers().size(),
                report.answerable(),
                report.answers().size() - report.answerable(),
                report.withVectors());
        report.scores().forEach(score -> sum(score, out));
        out.println(report.isPassed() ? "\nLULUS" : "\nBELUM LULUS: lihat baris yang bertanda !");
    }

    private static void row(int number, JudgedAnswer answer, PrintWriter out) {
        out.printf(
                "%s%3d  %-10s %-9s %-8s %s%n",
                Outcome.isGood(answer) ? " " : "!",
                number,
                ExamWords.of(Outcome.of(answer)),
                mark(answer, answer.hasPlaceAmong(Outcome.SOURCES)),
                mark(answer, answer.quotesRight()),
                answer.question().text());
        if (!Outcome.isGood(answer)) {
            out.println("        seharusnya: " + ExamWords.of(answer.question().expected()));
            ExamWords.came(answer).forEach(place -> out.println("        datang: " + place));
        }
        if (answer.stopped()) {
            out.println("        dihentikan pemeriksaan keselamatan");
        }
    }

    private static String mark(JudgedAnswer answer, boolean yes) {
        if (!answer.isAnswerable()) {
            return "";
        }
        return yes ? "ya" : "tidak";
    }

    private static void sum(Score score, PrintWriter out) {
        out.printf(
                "%-21s %4d dari %-4d %7s  %-8s %-11s %s%n",
                ExamWords.of(score.measure()),
                score.count(),
                score.of(),
                score.of() == 0 ? "-" : ExamWords.percent(score.share()),
                ExamWords.bound(score),
                ExamWords.verdict(score),
                ExamWords.explained(score.measure()));
    }
}
