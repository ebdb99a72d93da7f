package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.conversation.intent.Intent;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.language.DataLines;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everyday sentences, from {@code /teks/obrolan.txt} and its neighbours: a name, {@code =}, the sentence. None of them holds a fact of any
 * lesson. Safe for use by many threads.
 */
public final class Wording {
    private static final Map<String, String> SENTENCES = Stream.of(
                    "/teks/obrolan.txt",
                    "/teks/muat.txt",
                    "/teks/bank.txt",
                    "/teks/izin.txt",
                    "/teks/data.txt",
                    "/teks/masuk.txt",
                    "/teks/pengawasan.txt",
                    "/teks/jaga.txt")
            .flatMap(file -> DataLines.of(file).stream())
            .map(line -> line.split(" = ", 2))
            .collect(Collectors.toUnmodifiableMap(sides -> sides[0], sides -> sides[1].replace("\\n", "\n")));

    private Wording() {}

    /** Returns a sentence, its {@code {}} filled in order; a name nobody wrote is a bug. */
    public static String sentence(String name, String... fillings) {
        String sentence = SENTENCES.get(name);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + name);
        }
        for (String filling : fillings) {
            int place = sentence.indexOf("{}");
            sentence = sentence.substring(0, place) + filling + sentence.substring(place + 2);
        }
        return sentence;
    }

    /** Returns a message of one sentence, its lines as paragraphs. */
    public static Message say(String name, String... fillings) {
        return with(List.of(), sentence(name, fillings));
    }

    /** Returns the message for an intent that only needs a sentence. */
    public static Message say(Intent intent) {
        return say("niat-" + intent.name().toLowerCase(Locale.ROOT));
    }

    /** Returns a message of these words, lines as paragraphs, with buttons. */
    public static Message with(List<List<Button>> buttons, String words) {
        return new Message(
                words.lines().map(line -> (Part) Part.Paragraph.of(line)).toList(), buttons);
    }

    /** Puts buttons into rows. */
    public static List<List<Button>> rows(int perRow, List<Button> buttons) {
        return IntStream.iterate(0, i -> i < buttons.size(), i -> i + perRow)
                .mapToObj(i -> buttons.subList(i, Math.min(buttons.size(), i + perRow)))
                .toList();
    }

    /** Returns a button whose label is cut where it is too long. */
    public static Button button(String label, String action, String about) {
        String cut = label.length() <= 30 ? label : label.substring(0, 29).strip() + "…";
        return new Button(cut, Actions.of(action, about));
    }
}
