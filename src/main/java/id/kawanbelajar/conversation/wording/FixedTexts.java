package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.language.DataLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of {@code /teks/*.md}, letter for letter, with their places filled. They are the same in every channel and no
 * model ever writes or changes them. Safe for use by many threads.
 */
public final class FixedTexts {
    private static final Pattern BUTTON = Pattern.compile(" ?\\[([^\\]]+)\\]");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z_0-9]+)\\}");

    private final Map<String, String> places;
    private final Function<String, Optional<String>> ownWords;

    /**
     * Takes the school's names.
     *
     * @param places what stands in for {@code {kontak_sekolah_1}} and the others
     * @param ownWords the school's own wording of a text by its name; empty: the one that is shipped
     */
    public FixedTexts(Map<String, String> places, Function<String, Optional<String>> ownWords) {
        this.places = Map.copyOf(places);
        this.ownWords = ownWords;
    }

    /** The shipped wording with the names of a school. */
    public static FixedTexts shipped(Map<String, String> places) {
        return new FixedTexts(places, name -> Optional.empty());
    }

    /** Returns a text with its places filled; a place nobody filled stays as it is. */
    public String text(String name) {
        return fill(raw(name), places);
    }

    /** Returns a text with more places filled and without its buttons, for where nothing can be pressed. */
    public String words(String name, Map<String, String> more) {
        return filled(withoutButtons(raw(name)), more);
    }

    /**
     * Returns a text as a message.
     *
     * @param actions of the buttons that the text names in {@code [brackets]}, in their order; fewer leave buttons out
     */
    public Message message(String name, List<String> actions) {
        return message(name, Map.of(), actions);
    }

    /** Returns a text as a message, with more places filled. */
    public Message message(String name, Map<String, String> more, List<String> actions) {
        String whole = filled(raw(name), more);
        List<Button> buttons = new ArrayList<>();
        var labels = BUTTON.matcher(whole);
        while (labels.find() && buttons.size() < actions.size()) {
            buttons.add(new Button(labels.group(1), actions.get(buttons.size())));
        }
        List<Part> parts = withoutButtons(whole)
                .lines()
                .map(line -> (Part) Part.Paragraph.of(line))
                .toList();
        return new Message(parts, buttons.isEmpty() ? List.of() : List.of(buttons));
    }

    private String filled(String text, Map<String, String> more) {
        return fill(fill(text, more), places);
    }

    private static String withoutButtons(String text) {
        return BUTTON.matcher(text).replaceAll("");
    }

    private String raw(String name) {
        return ownWords.apply(name)
                .orElseGet(() -> DataLines.text("/teks/" + name + ".md"))
                .strip();
    }

    private static String fill(String text, Map<String, String> places) {
        return PLACE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(places.getOrDefault(m.group(1), m.group())));
    }
}
