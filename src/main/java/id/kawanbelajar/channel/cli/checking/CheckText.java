package id.kawanbelajar.channel.cli.checking;

import id.kawanbelajar.practice.checking.report.ChapterFigures;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Grade;
import id.kawanbelajar.practice.checking.report.QuestionFigures;
import id.kawanbelajar.practice.checking.report.Report;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a check found, for people. */
public final class CheckText {
    private static final List<String> LEVELS = List.of("ingat", "paham", "terapkan", "nalar");

    private CheckText() {}

    /** Prints the table, the totals, what must be mended and what should be. */
    public static void print(Report report, PrintWriter out) {
        table(report, out);
        totals(report, out);
        print("MASALAH (harus dibetulkan)", report.of(Grade.PROBLEM), out);
        print("SARAN (supaya lebih baik)", report.of(Grade.ADVICE), out);
        out.printf(
                "%d bab, %d soal, %d masalah, %d saran%n",
                report.chapters().size(),
                report.questions().count(),
                report.of(Grade.PROBLEM).size(),
                report.of(Grade.ADVICE).size());
    }

    private static void table(Report report, PrintWriter out) {
        int width = Math.max(
                3,
                report.chapters().stream()
                        .mapToInt(chapter -> chapter.chapter().length())
                        .max()
                        .orElse(3));
        out.printf(
                "%-" + width + "s %5s %4s %5s %5s %5s %8s %5s %5s %6s %6s %7s %6s %7s %5s%n",
                "bab",
                "kata",
                "soal",
                "jenis",
                "ingat",
                "paham",
                "terapkan",
                "nalar",
                "param",
                "kt/kal",
                "%pjg",
                "%kunci",
                "gambar",
                "masalah",
                "saran");
        for (ChapterFigures chapter : report.chapters()) {
            QuestionFigures questions = chapter.questions();
            out.printf(
                    "%-" + width + "s %5d %4d %5d %5d %5d %8d %5d %5d %6s %6s %7s %6d %7d %5d%n",
                    chapter.chapter(),
                    chapter.words(),
                    questions.count(),
                    questions.kinds().size(),
                    level(questions, 0),
                    level(questions, 1),
                    level(questions, 2),
                    level(questions, 3),
                    questions.changing(),
                    decimal(chapter.wordsPerSentence()),
                    percent(chapter.longWords()),
                    questions.choices() == 0 ? "-" : percent(questions.longestKeyShare()),
                    chapter.pictures(),
                    chapter.problems(),
                    chapter.advice());
        }
        out.println(
                "kt/kal: kata per kalimat · %pjg: kata bersuku empat atau lebih · %kunci: opsi benar paling panjang");
        out.println();
    }

    private static int level(QuestionFigures questions, int level) {
        return questions.levels().getOrDefault(LEVELS.get(level), 0);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replace('.', ',');
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private static void totals(Report report, PrintWriter out) {
        QuestionFigures all = report.questions();
        out.println("jenis soal: " + counts(all.kinds()));
        out.println("level: " + counts(all.levels()));
        out.printf("berparameter: %d dari %d soal%n", all.changing(), all.count());
        out.printf(
                "pilihan ganda: %d, opsi benar paling panjang pada %d (%s), huruf kunci %s%n%n",
                all.choices(), all.longestKeys(), percent(all.longestKeyShare()), counts(all.keyLetters()));
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static void print(String title, List<Finding> findings, PrintWriter out) {
        if (!findings.isEmpty()) {
            out.println(title);
            findings.forEach(finding -> out.println("- " + finding));
            out.println();
        }
    }
}
