package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.practice.Stimulus;
import id.kawanbelajar.practice.sitting.OpenQuestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be looked at with a question.
 *
 * @param parts shown now
 * @param more whether there is more, to be shown when it is asked for
 */
public record PracticeSight(List<Part> parts, boolean more) {
    public PracticeSight {
        parts = List.copyOf(parts);
    }

    /** Shows nothing again. */
    public static PracticeSight none(OpenQuestion question) {
        return new PracticeSight(
                List.of(),
                question.sight().stimulus().isPresent() || question.exercise().figure() != null);
    }

    /** The text and the table that several questions look at; nothing where a picture says it all. */
    public static List<Part> words(Stimulus stimulus) {
        String whole = Stream.of(stimulus.title(), stimulus.text(), stimulus.table())
                .map(String::strip)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
        return whole.isBlank() ? List.of() : List.of(new Part.Quote(whole, false));
    }

    /** The label of the button that shows the rest. */
    static String again(OpenQuestion question) {
        Optional<Stimulus> stimulus = question.sight().stimulus();
        boolean reading = stimulus.stream().anyMatch(s -> !(s.text() + s.table()).isBlank());
        boolean picture =
                question.exercise().figure() != null || stimulus.stream().anyMatch(s -> s.figure() != null);
        return !reading ? "Lihat gambar lagi" : picture ? "Lihat bacaan dan gambar" : "Lihat bacaan lagi";
    }
}
