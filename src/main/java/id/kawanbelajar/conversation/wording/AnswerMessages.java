package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.material.Source.Place;
import id.kawanbelajar.tutor.Extract;
import id.kawanbelajar.tutor.Extract.Fact;
import id.kawanbelajar.tutor.explanation.Explanation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How answers look: quotes with their place, explanations with their label. */
public final class AnswerMessages {
    /** More places than these help nobody to open the book. */
    private static final int FURTHER = 2;

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
        for (int i = 0; i < extract.sources().size(); i++) {
            parts.add(quotes(extract).get(i));
            parts.add(place(i + 1, extract.sources().get(i)));
        }
        addUnlessBlank(parts, close);
        return new Message(parts, buttons);
    }

    /** The quotes of an extract, in its order, the fact standing out. */
    public static List<Part.Quote> quotes(Extract extract) {
        return IntStream.range(0, extract.sources().size())
                .mapToObj(i -> new Part.Quote(extract.sources().get(i).quote(), false, strong(extract.fact(), i)))
                .toList();
    }

    private static List<Sentences.Span> strong(@Nullable Fact fact, int source) {
        return fact != null && fact.source() == source
                ? List.of(new Sentences.Span(fact.start(), fact.end()))
                : List.of();
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
        return List.of(first, doubt(answer).getFirst());
    }

    /** The row under an answer that offers no explanation: it may be wrong, or not enough. */
    public static List<List<Button>> doubt(String answer) {
        return List.of(List.of(
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

    /** Where a source stands, e.g. {@code [1] IPA SMP Kelas 8 · Bab 1 Gaya · hal 3; juga di Gaya Kita · hal 9}. */
    static Part place(int no, Source source) {
        String others = source.alsoIn().stream()
                .limit(FURTHER)
                .map(AnswerMessages::place)
                .map(other -> "; juga di " + other)
                .collect(Collectors.joining());
        return new Part.Paragraph(List.of(new Span.Italic("[%d] %s%s".formatted(no, place(source.place()), others))));
    }

    private static String place(Place place) {
        String page = place.page().isBlank() ? "" : " · hal " + place.page();
        return place.book() + chapter(place) + page;
    }

    /** A material that is no chapter of a book often has one title for both. */
    private static String chapter(Place place) {
        String title = place.chapter().title();
        if (place.chapter().number() > 0) {
            return " · Bab " + place.chapter().number() + " " + title;
        }
        return title.equals(place.book()) ? "" : " · " + title;
    }

    private static void addUnlessBlank(List<Part> parts, String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(line -> parts.add(Part.Paragraph.of(line)));
    }
}
