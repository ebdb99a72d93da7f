package id.kawanbelajar.practice.printing;

import id.kawanbelajar.practice.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is to be done in a question, and its key, as Markdown. What is shown shuffled is shuffled alike for both.
 *
 * @param random fresh for each question
 */
record TaskText(Random random) {
    private static final String LINE = "________________";

    /** Returns where and how the answer is written. */
    String toDo(Task task) {
        return switch (task) {
            case Task.Choice t -> options(t.options(), "");
            case Task.Choices t -> "Pilih semua yang benar.\n\n" + options(t.options(), "☐ ");
            case Task.Statements t -> statements(t);
            case Task.NumberEntry t -> "Jawaban: " + blank() + " " + Markdown.of(t.unit());
            case Task.WordEntry t -> "Jawaban: " + blank();
            case Task.ExpressionEntry t -> "Jawaban: " + blank();
            case Task.Ordering t -> "Beri nomor urut.\n\n" + lines(shuffled(t.items()), "( … ) ");
            case Task.Matching t -> matching(t);
            case Task.Essay t ->
                Stream.generate(TaskText::blank)
                        .limit(3)
                        .map(line -> line.repeat(4))
                        .collect(Collectors.joining("\n\n"));
        };
    }

    /** Returns the key in words. */
    String key(Task task) {
        return switch (task) {
            case Task.Choice t -> t.key() + ". " + t.options().get(t.key());
            case Task.Choices t ->
                t.options().keySet().stream().filter(t.key()::contains).collect(Collectors.joining(", "));
            case Task.Statements t ->
                IntStream.range(0, t.statements().size())
                        .mapToObj(i ->
                                "%d) %s".formatted(i + 1, t.statements().get(i).key()))
                        .collect(Collectors.joining(" · "));
            case Task.NumberEntry t -> KeyNumber.shown(t.key()) + (t.unit().isBlank() ? "" : " " + t.unit());
            case Task.WordEntry t ->
                String.join(
                        " / ",
                        Stream.concat(Stream.of(t.key()), t.accepted().stream()).toList());
            case Task.ExpressionEntry t -> t.key();
            case Task.Ordering t -> String.join(" → ", t.items());
            case Task.Matching t ->
                t.pairs().entrySet().stream()
                        .map(pair -> pair.getKey() + " – " + pair.getValue())
                        .collect(Collectors.joining(" · "));
            case Task.Essay t -> t.sampleAnswer() + " (Yang dicari: " + String.join("; ", t.rubric()) + ")";
        };
    }

    private static String options(Map<String, String> options, String box) {
        return options.entrySet().stream()
                .map(option -> box + option.getKey() + ". " + Markdown.cell(option.getValue()))
                .collect(Collectors.joining("  \n"));
    }

    private static String statements(Task.Statements task) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of("Pernyataan"), task.categories().stream())
                .toList());
        int number = 1;
        for (Task.Statement statement : task.statements()) {
            List<String> row = new ArrayList<>(List.of(number++ + ") " + statement.text()));
            row.addAll(Collections.nCopies(task.categories().size(), "☐"));
            rows.add(row);
        }
        return Markdown.table(rows);
    }

    private String matching(Task.Matching task) {
        List<String> right = shuffled(Stream.concat(task.pairs().values().stream(), task.distractors().stream())
                .distinct()
                .toList());
        List<String> left = List.copyOf(new LinkedHashMap<>(task.pairs()).keySet());
        List<List<String>> rows = new ArrayList<>(List.of(List.of("Pasangkan", "dengan")));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String here = i < left.size() ? "( … ) " + left.get(i) : "";
            String there = i < right.size() ? (char) ('A' + i) + ". " + right.get(i) : "";
            rows.add(List.of(here, there));
        }
        return Markdown.table(rows);
    }

    private List<String> shuffled(List<String> items) {
        List<String> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static String lines(List<String> items, String before) {
        return items.stream().map(item -> before + Markdown.cell(item)).collect(Collectors.joining("  \n"));
    }

    private static String blank() {
        return Markdown.of(LINE);
    }
}
