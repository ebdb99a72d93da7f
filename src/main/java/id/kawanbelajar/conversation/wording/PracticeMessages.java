package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.choosing.Asked;
import id.kawanbelajar.practice.sitting.OpenQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a question of the practice looks, with the buttons under it; never its key. */
public final class PracticeMessages {
    private PracticeMessages() {}

    /**
     * A question with what to do.
     *
     * @param before what is said above it
     * @param sight what it looks at
     */
    public static Message question(List<Part> before, OpenQuestion question, PracticeSight sight) {
        Exercise exercise = question.exercise();
        List<Part> parts = new ArrayList<>(before);
        parts.add(new Part.Paragraph(List.of(new Span.Bold(
                Wording.sentence("latihan-nomor", String.valueOf(question.number()), String.valueOf(question.of()))))));
        parts.addAll(sight.parts());
        parts.addAll(text(exercise.text()));
        List<String> lines = TaskLines.of(exercise);
        if (!lines.isEmpty()) {
            parts.add(line(String.join("\n", lines)));
        }
        parts.add(new Part.Paragraph(List.of(new Span.Italic(TaskLines.toDo(exercise.task())))));
        List<List<Button>> buttons = new ArrayList<>(buttons(question, sight.more()));
        if (question.role() == Asked.Role.WARM_UP) {
            buttons.add(List.of(button("Lewati pemanasan", "tanpa-pemanasan", question)));
        }
        return new Message(parts, buttons, takesNumbers(exercise.task()));
    }

    /**
     * Words about the open question, with its buttons.
     *
     * @param section that may be read; empty for none
     */
    public static Message about(List<Part> parts, OpenQuestion question, Optional<String> section) {
        Exercise exercise = question.exercise();
        List<List<Button>> buttons = new ArrayList<>();
        section.ifPresent(heading -> buttons.add(List.of(button("Baca bagian ini", "baca", question))));
        buttons.addAll(buttons(question, PracticeSight.none(question).more()));
        return new Message(parts, buttons, takesNumbers(exercise.task()));
    }

    /** Returns whether a bare number may be the answer. */
    public static boolean takesNumbers(Task task) {
        return switch (task) {
            case Task.Choice t -> t.options().values().stream().anyMatch(PracticeMessages::isNumber);
            case Task.Choices t -> t.options().values().stream().anyMatch(PracticeMessages::isNumber);
            default -> true;
        };
    }

    private static boolean isNumber(String option) {
        return option.replace("$", "").strip().matches("\\d{1,2}");
    }

    /** A text of the material: whole where it holds a table, line by line else. */
    static List<Part> text(String text) {
        return text.lines().anyMatch(line -> line.startsWith("|"))
                ? List.of(new Part.Quote(text.strip(), false))
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(PracticeMessages::line)
                        .toList();
    }

    static Part line(String text) {
        return new Part.Paragraph(List.of(new Span.Material(text)));
    }

    private static List<List<Button>> buttons(OpenQuestion question, boolean more) {
        Exercise exercise = question.exercise();
        List<List<Button>> rows = new ArrayList<>();
        if (exercise.task() instanceof Task.Choice choice) {
            rows.addAll(Wording.rows(
                    choice.options().size() == 4 ? 2 : 3,
                    choice.options().keySet().stream()
                            .map(letter -> button(letter, "pilih-" + letter, question))
                            .toList()));
        }
        if (more) {
            rows.add(List.of(button(PracticeSight.again(question), "lihat-lagi", question)));
        }
        rows.add(List.of(
                button("Petunjuk", "petunjuk", question),
                button("Lewati", "lewati", question),
                button("Berhenti", "berhenti", question)));
        return rows;
    }

    private static Button button(String label, String move, OpenQuestion question) {
        return Wording.button(label, Actions.PRACTICE, move + ":" + question.encounter());
    }
}
