package id.kawanbelajar.practice.bank.reading;

import id.kawanbelajar.practice.bank.BankQuestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a table with a question in each row. */
public final class QuestionTable {
    private static final String KEY = "kunci(?: jawaban)?|jawaban(?: benar)?|key|answer|jawab";

    private final List<String> head;

    private QuestionTable(List<String> head) {
        this.head = head;
    }

    /**
     * Returns the questions of a table.
     *
     * @param table Markdown rows with a rule under the head
     * @param before how many questions there were before it, for rows without a number
     */
    public static List<BankQuestion> of(String table, int before) {
        List<List<String>> rows = rows(table);
        if (rows.isEmpty()) {
            return List.of();
        }
        QuestionTable read = new QuestionTable(rows.getFirst().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList());
        List<BankQuestion> questions = new ArrayList<>();
        if (read.column("soal|pertanyaan|butir soal|question|stem|naskah soal") >= 0) {
            for (List<String> row : rows.subList(1, rows.size())) {
                read.question(row, before + questions.size() + 1).ifPresent(questions::add);
            }
        }
        return questions;
    }

    /** Returns the keys in the column of keys of a table, row by row, blank where a row has none; empty without such a column. */
    public static List<String> keys(String table) {
        List<List<String>> rows = rows(table);
        QuestionTable read = new QuestionTable(rows.isEmpty() ? List.of() : lower(rows.getFirst()));
        int column = read.column(KEY);
        return column < 0
                ? List.of()
                : rows.stream()
                        .skip(1)
                        .map(row -> at(row, column).toUpperCase(Locale.ROOT).replaceAll("[^A-E]", ""))
                        .toList();
    }

    private static List<List<String>> rows(String table) {
        return table.lines()
                .filter(line -> !line.matches("\\|?(\\s*:?-+:?\\s*\\|)+"))
                .map(QuestionTable::cells)
                .toList();
    }

    private static List<String> lower(List<String> cells) {
        return cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private int column(String names) {
        for (int i = 0; i < head.size(); i++) {
            if (head.get(i).matches(names)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<BankQuestion> question(List<String> row, int otherwise) {
        String number = at(row, column("no\\.?|nomor|nomer|number")).replace(".", "");
        Building question = new Building(
                number.matches("\\d{1,3}") ? Integer.parseInt(number) : otherwise,
                at(row, column("soal|pertanyaan|butir soal|question|stem|naskah soal")));
        for (char letter = 'a'; letter <= 'e'; letter++) {
            String option = at(row, column("(?:pilihan|opsi|option|jawaban)?\\s*" + letter + "\\.?"));
            if (!option.isBlank()) {
                question.line(letter + ". " + option);
            }
        }
        String key = at(row, column(KEY)).toUpperCase(Locale.ROOT);
        if (key.matches("[A-E][.)]?")) {
            question.key(key.substring(0, 1));
        }
        String why = at(row, column("pembahasan|penjelasan|alasan"));
        if (!why.isBlank()) {
            question.explain(why);
        }
        return question.built(null);
    }

    private static String at(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }
}
