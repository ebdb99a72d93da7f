package id.kawanbelajar.channel.cli.checking;

import id.kawanbelajar.practice.checking.report.ChapterFigures;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Grade;
import id.kawanbelajar.practice.checking.report.QuestionFigures;
import id.kawanbelajar.practice.checking.report.Report;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a check found, for people. */
public final class CheckText {
    private static final List<String> LEVELS = List.of("ingat", "paham", "terapkan", "nalar");

    private static final String CHAPTER = "bab";
    private static final List<Column> COLUMNS = columns();

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

    private record Column(String head, Function<ChapterFigures, String> value) {
        String cell(Report report, String text) {
            int width = report.chapters().stream()
                    .mapToInt(chapter -> value.apply(chapter).length())
                    .reduce(head.length(), Math::max);
            String gap = " ".repeat(width - text.length());
            return head.equals(CHAPTER) ? text + gap : "  " + gap + text;
        }
    }

    private static void table(Report report, PrintWriter out) {
        COLUMNS.forEach(column -> out.print(column.cell(report, column.head())));
        out.println();
        for (ChapterFigures chapter : report.chapters()) {
            COLUMNS.forEach(
                    column -> out.print(column.cell(report, column.value().apply(chapter))));
            out.println();
        }
        out.println(
                "kt/kal: kata per kalimat · %pjg: kata bersuku empat atau lebih · %kunci: opsi benar paling panjang");
        out.println();
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(CHAPTER, ChapterFigures::chapter));
        columns.add(new Column("kata", chapter -> String.valueOf(chapter.words())));
        columns.add(
                new Column("soal", chapter -> String.valueOf(chapter.questions().count())));
        columns.add(new Column(
                "jenis", chapter -> String.valueOf(chapter.questions().kinds().size())));
        LEVELS.forEach(level -> columns.add(new Column(level, chapter -> count(chapter.questions(), level))));
        columns.add(new Column(
                "param", chapter -> String.valueOf(chapter.questions().changing())));
        columns.add(new Column("kt/kal", chapter -> decimal(chapter.wordsPerSentence())));
        columns.add(new Column("%pjg", chapter -> percent(chapter.longWords())));
        columns.add(new Column("%kunci", chapter -> longest(chapter.questions())));
        columns.add(new Column("gambar", chapter -> String.valueOf(chapter.pictures())));
        columns.add(new Column("masalah", chapter -> String.valueOf(chapter.problems())));
        columns.add(new Column("saran", chapter -> String.valueOf(chapter.advice())));
        return List.copyOf(columns);
    }

    private static String count(QuestionFigures questions, String level) {
        return String.valueOf(questions.levels().getOrDefault(level, 0));
    }

    private static String longest(QuestionFigures questions) {
        return questions.choices() == 0 ? "-" : percent(questions.longestKeyShare());
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
        out.println("level: "
                + LEVELS.stream().map(level -> level + " " + count(all, level)).collect(Collectors.joining(", ")));
        out.printf("berparameter: %d dari %d soal%n", all.changing(), all.count());
        out.printf(
                "pilihan ganda: %d, opsi benar paling panjang pada %d (%s), huruf kunci %s%n%n",
                all.choices(), all.longestKeys(), percent(all.longestKeyShare()), counts(all.keyLetters()));
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
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
