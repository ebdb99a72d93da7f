package id.kawanbelajar.conversation.wording.plan;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.ChapterMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.material.Material;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What was assumed for a plan or left out of it. */
public final class PlanNotes {
    private final PlanLabels labels;

    public PlanNotes(PlanLabels labels) {
        this.labels = labels;
    }

    /**
     * All chapters of books are planned, because none was named.
     *
     * @param books the chapters of each; at least one book
     */
    public Part allChapters(List<List<Material>> books) {
        List<String> subjects = books.stream()
                .map(chapters -> labels.subject(chapters.getFirst().mapel()))
                .distinct()
                .toList();
        return subjects.size() == 1
                ? ofOneBook(books.getFirst())
                : Part.Paragraph.of(
                        Wording.sentence("rencana-semua-bab-banyak", String.join(", ", subjects), subjects.getFirst()));
    }

    private Part ofOneBook(List<Material> chapters) {
        Material first = chapters.getFirst();
        return Part.Paragraph.of(Wording.sentence(
                "rencana-semua-bab-dulu",
                labels.subject(first.mapel()),
                String.valueOf(first.kelas().number())));
    }

    /** Returns a button for each chapter that alone may be meant. */
    public static List<List<Button>> chapters(List<Material> chapters) {
        return chapters.size() < 2
                ? List.of()
                : Wording.rows(
                        2,
                        chapters.stream()
                                .limit(6)
                                .map(chapter -> Wording.button(
                                        ChapterMessages.title(chapter),
                                        Actions.PLAN,
                                        PlanActions.of(
                                                PlanActions.CHAPTER,
                                                chapter.id().value())))
                                .toList());
    }

    /** Nothing is published of a subject. */
    public Part notThere(String mapel) {
        return Part.Paragraph.of(Wording.sentence("rencana-mapel-tidak-ikut", labels.subject(mapel)));
    }

    /** Some topics found no place. */
    public static Part stillOut(int topics) {
        return Part.Paragraph.of(Wording.sentence("rencana-masih-belum-muat", String.valueOf(topics)));
    }

    /** Some chapters are not published. */
    public Part noChapters(String mapel, List<Integer> numbers) {
        return Part.Paragraph.of(Wording.sentence(
                "rencana-bab-tidak-ikut",
                labels.subject(mapel),
                numbers.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    /** Only the time around a day was named. */
    public Part vagueDay(LocalDate day) {
        return Part.Paragraph.of(Wording.sentence("rencana-hari-kira", PlanDates.day(day)));
    }

    /** Nobody named a day. */
    public Part assumedDay(LocalDate day) {
        return Part.Paragraph.of(Wording.sentence("rencana-hari-dugaan", PlanDates.day(day)));
    }

    /** Returns the button that takes a change back. */
    public Button undo() {
        return Wording.button(Wording.sentence("rencana-batalkan"), Actions.PLAN, PlanActions.UNDO);
    }
}
