package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import java.util.List;

/** What is said of a photo. */
public final class PhotoMessages {
    private static final int LINE = 90;
    private static final int LONG_LINE = 400;
    private static final int MOST_LINES = 10;
    private static final String UNSURE = "[?]";

    private PhotoMessages() {}

    /** Shows what was read of several exercises and asks which is meant; a button each. */
    public static Message choice(List<String> exercises, List<Button> buttons) {
        StringBuilder words = new StringBuilder(Wording.sentence("foto-baca"));
        exercises.stream().limit(MOST_LINES).forEach(text -> words.append('\n').append(brief(text, LINE)));
        if (exercises.size() > MOST_LINES) {
            words.append("\n…");
        }
        words.append(unsure(String.join("", exercises))).append('\n').append(Wording.sentence("foto-pilih"));
        return Wording.with(Wording.rows(3, buttons), words.toString()).asking(true);
    }

    /** Shows what was read of the one exercise that is helped with. */
    public static Message one(String exercise) {
        String words = Wording.sentence("foto-satu", brief(exercise, LONG_LINE)) + unsure(exercise);
        return Wording.with(List.of(), words);
    }

    /** Shows how a page begins that is to be read, and offers to explain its topic. */
    public static Message page(String beginning, Button explain) {
        return Wording.with(List.of(List.of(explain)), Wording.sentence("foto-halaman", brief(beginning, LINE)));
    }

    private static String unsure(String text) {
        return text.contains(UNSURE) ? "\n" + Wording.sentence("foto-ragu") : "";
    }

    private static String brief(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= most ? line : line.substring(0, most - 1).strip() + "…";
    }
}
