package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.marking.Shown;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is below the text of a question, and how it is answered. */
final class TaskLines {
    private TaskLines() {}

    static List<String> of(Exercise exercise) {
        return switch (exercise.task()) {
            case Task.Choice t -> options(t.options());
            case Task.Choices t -> options(t.options());
            case Task.Statements t ->
                numbered(t.statements().stream().map(Task.Statement::text).toList());
            case Task.Ordering t -> lettered(Shown.items(t, exercise.id()));
            case Task.Matching t ->
                Stream.concat(numbered(Shown.left(t)).stream(), lettered(Shown.right(t, exercise.id())).stream())
                        .toList();
            case Task.NumberEntry t -> List.of();
            case Task.WordEntry t -> List.of();
            case Task.ExpressionEntry t -> List.of();
            case Task.Essay t -> List.of();
        };
    }

    static String toDo(Task task) {
        return switch (task) {
            case Task.Choice t -> Wording.sentence("latihan-cara-pilih");
            case Task.Choices t -> Wording.sentence("latihan-cara-pilih-semua");
            case Task.Statements t -> Wording.sentence("latihan-cara-pernyataan", String.join(" / ", t.categories()));
            case Task.NumberEntry t when t.unit().isBlank() -> Wording.sentence("latihan-cara-angka");
            case Task.NumberEntry t -> Wording.sentence("latihan-cara-satuan", t.unit());
            case Task.WordEntry t -> Wording.sentence("latihan-cara-kata");
            case Task.ExpressionEntry t -> Wording.sentence("latihan-cara-aljabar");
            case Task.Ordering t -> Wording.sentence("latihan-cara-urut");
            case Task.Matching t -> Wording.sentence("latihan-cara-jodoh");
            case Task.Essay t -> Wording.sentence("latihan-cara-uraian");
        };
    }

    private static List<String> options(Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> option.getKey() + ". " + option.getValue())
                .toList();
    }

    private static List<String> numbered(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (i + 1) + ") " + items.get(i))
                .toList();
    }

    private static List<String> lettered(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> Shown.letter(i) + ". " + items.get(i))
                .toList();
    }
}
