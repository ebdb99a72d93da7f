package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an essay looks to a teacher, and its mark to the student. */
public final class EssayMessages {
    private EssayMessages() {}

    /**
     * An essay to mark.
     *
     * @param number by which it is known
     * @param waiting how many wait, this one included
     * @param kelas year of the student; null where it is not known
     * @param text what was written
     */
    public record Shown(long number, int waiting, @Nullable Kelas kelas, String text) {}

    /**
     * An essay with its question and what to look for; of the student only the year.
     *
     * @param question empty where the material no longer has it
     */
    public static Message essay(Shown shown, Optional<Exercise> question) {
        List<Part> parts = new ArrayList<>();
        String who = shown.kelas() == null
                ? Wording.sentence("uraian-siswa")
                : Wording.sentence(
                        "uraian-siswa-kelas", String.valueOf(shown.kelas().number()));
        parts.add(say("uraian-kepala", String.valueOf(shown.waiting()), who));
        question.ifPresent(exercise -> {
            parts.addAll(PracticeMessages.text(exercise.text()));
            if (exercise.task() instanceof Task.Essay essay) {
                parts.add(say("uraian-rubrik"));
                essay.rubric().forEach(point -> parts.add(PracticeMessages.line("• " + point)));
            }
        });
        parts.add(say("uraian-jawaban"));
        parts.add(new Part.Quote(shown.text(), false));
        return new Message(
                parts,
                List.of(
                        List.of(button("Sudah lengkap", "lengkap", shown.number())),
                        List.of(
                                button("Sebagian", "sebagian", shown.number()),
                                button("Belum", "belum", shown.number()))));
    }

    /** What a teacher reads behind a mark. */
    public static Message thanks(long number, boolean told) {
        return told
                ? Wording.with(
                        List.of(List.of(button("Tambah kalimat", "kalimat", number))),
                        Wording.sentence("uraian-dicatat"))
                : Wording.say("uraian-tidak-terkirim");
    }

    /**
     * What the student reads.
     *
     * @param mark its word
     * @param question what was asked; blank where the material no longer has it
     */
    public static Message marked(String mark, String question) {
        List<Part> parts = new ArrayList<>();
        parts.add(say("uraian-dinilai"));
        question.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .ifPresent(line -> parts.add(new Part.Paragraph(List.of(new Span.Material(line)))));
        parts.add(say("uraian-hasil-" + mark));
        return new Message(parts, List.of());
    }

    /** A sentence of the teacher for the student. */
    public static Message sentence(String text) {
        return new Message(List.of(say("uraian-kata-guru"), new Part.Quote(text, false)), List.of());
    }

    private static Button button(String label, String what, long number) {
        return Wording.button(label, Actions.ESSAY, what + ":" + number);
    }

    private static Part say(String name, String... fillings) {
        return Part.Paragraph.of(Wording.sentence(name, fillings));
    }
}
