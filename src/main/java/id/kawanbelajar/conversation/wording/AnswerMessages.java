package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.tutor.Extract;
import id.kawanbelajar.tutor.explanation.Explanation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How answers look: quotes with their place, explanations with their label. */
public final class AnswerMessages {
    private AnswerMessages() {}

    /**
     * An extract with its sources.
     *
     * @param lead said before it; blank for nothing
     * @param close said after it; blank for nothing
     */
    public static Message extract(String lead, Extract extract, String close, List<List<Button>> buttons) {
        List<Part> parts = new ArrayList<>();
        addUnlessBlank(parts, lead);
        int no = 1;
        for (Source source : extract.sources()) {
            parts.add(new Part.Quote(source.quote(), false));
            parts.add(place(no++, source));
        }
        addUnlessBlank(parts, close);
        return new Message(parts, buttons);
    }

    /** An explanation by the model, with its label and the sources it cites. */
    public static Message explanation(Explanation.Grounded grounded, String label, List<List<Button>> buttons) {
        List<Part> parts = new ArrayList<>();
        grounded.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> parts.add(new Part.Paragraph(List.of(new Span.Material(line)))));
        int no = 1;
        for (Source source : grounded.sources()) {
            parts.add(place(no++, source));
        }
        parts.add(new Part.Paragraph(List.of(new Span.Italic(label))));
        return new Message(parts, buttons);
    }

    /** What was quoted, with its place, in full. */
    public static Message sources(List<Source> sources) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Paragraph.of(Wording.sentence("sumber")));
        int no = 1;
        for (Source source : sources) {
            parts.add(place(no++, source));
            parts.add(new Part.Quote(source.quote(), true));
        }
        return new Message(parts, List.of());
    }

    /** The buttons under an answer. */
    public static List<List<Button>> buttons(String answer, boolean offersExplanation) {
        List<Button> first = new ArrayList<>();
        first.add(Wording.button("Lihat sumber", Actions.SOURCES, answer));
        first.add(
                offersExplanation
                        ? Wording.button("Jelaskan lebih mudah", Actions.EASIER, answer)
                        : Wording.button("Jelaskan lagi", Actions.AGAIN, answer));
        return List.of(
                first,
                List.of(
                        Wording.button("Jawaban ini salah?", Actions.WRONG, answer),
                        Wording.button("Teruskan ke guru", Actions.TO_TEACHER, answer)));
    }

    /** The row of the button that passes a question on. */
    public static List<List<Button>> toTeacher(String answer) {
        return List.of(List.of(Wording.button("Teruskan ke guru", Actions.TO_TEACHER, answer)));
    }

    /** How long something takes, in words. */
    public static String about(Duration wait) {
        return wait.toSeconds() < 60
                ? Math.max(5, wait.toSeconds()) + " detik"
                : (wait.toSeconds() + 59) / 60 + " menit";
    }

    /** Where a source stands, e.g. {@code [1] IPA SMP Kelas 8 · Bab 1 Gaya · hal 3}. */
    static Part place(int no, Source source) {
        String chapter = source.chapter().number() == 0
                ? source.chapter().title()
                : "Bab " + source.chapter().number() + " " + source.chapter().title();
        String page = source.page().isBlank() ? "" : " · hal " + source.page();
        return new Part.Paragraph(
                List.of(new Span.Italic("[%d] %s · %s%s".formatted(no, source.book(), chapter, page))));
    }

    private static void addUnlessBlank(List<Part> parts, String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(line -> parts.add(Part.Paragraph.of(line)));
    }
}
