package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.practice.bank.BankQuestion;
import java.util.ArrayList;
import java.util.List;

/** How the questions of a teacher's file look while their keys are checked. */
public final class BankMessages {
    private BankMessages() {}

    /**
     * A question with its key, to be confirmed.
     *
     * @param clear how many of those that wait can be confirmed at once
     */
    public static Message question(long bank, String name, BankQuestion question, int waiting, int all, long clear) {
        List<Part> parts = new ArrayList<>();
        parts.add(say("bank-kepala", name, String.valueOf(waiting), String.valueOf(all)));
        parts.addAll(PracticeMessages.text(question.number() + ". " + question.text()));
        String key = question.key();
        question.options()
                .forEach((letter, text) ->
                        parts.add(PracticeMessages.line((letter.equals(key) ? "✅ " : "") + letter + ". " + text)));
        parts.add(
                key == null
                        ? say("bank-tanpa-kunci")
                        : say("bank-kunci", key, question.options().getOrDefault(key, "")));
        question.doubts().stream()
                .filter(doubt -> key != null || question.doubts().size() > 1)
                .forEach(doubt -> parts.add(say("bank-perhatikan", doubt)));
        List<List<Button>> buttons = new ArrayList<>();
        String about = bank + ":" + question.number();
        if (key == null) {
            buttons.addAll(keys(about, question));
            buttons.add(List.of(button("Lewati", "lewat:" + about)));
        } else {
            buttons.add(
                    List.of(button("Betul", "kunci:" + about + ":" + key), button("Kuncinya lain…", "lain:" + about)));
            buttons.add(List.of(button("Lewati", "lewat:" + about)));
        }
        if (clear > 1) {
            buttons.add(List.of(button("Betul semua (%d yang jelas)".formatted(clear), "semua:" + bank)));
        }
        return new Message(parts, buttons);
    }

    /** Which letter is right. */
    public static Message letters(long bank, BankQuestion question) {
        List<Part> parts = new ArrayList<>();
        parts.add(say("bank-pilih-kunci", String.valueOf(question.number())));
        question.options().forEach((letter, text) -> parts.add(PracticeMessages.line(letter + ". " + text)));
        return new Message(parts, keys(bank + ":" + question.number(), question));
    }

    private static List<List<Button>> keys(String about, BankQuestion question) {
        return Wording.rows(
                3,
                question.options().keySet().stream()
                        .map(letter -> button(letter, "kunci:" + about + ":" + letter))
                        .toList());
    }

    /** A bank that students practise. */
    public static Message practised(long bank, String name, int count) {
        return Wording.with(
                List.of(List.of(
                        button("Terbitkan lagi", "terbit:" + bank),
                        button("Sembunyikan dari siswa", "sembunyi:" + bank))),
                Wording.sentence("bank-sudah-terbit", name, String.valueOf(count)));
    }

    /** A bank whose questions were all looked at. */
    public static Message checked(long bank, String name, long used, long skipped) {
        List<List<Button>> buttons =
                used == 0 ? List.of() : List.of(List.of(button("Terbitkan %d soal".formatted(used), "terbit:" + bank)));
        return Wording.with(
                buttons, Wording.sentence("bank-selesai", name, String.valueOf(used), String.valueOf(skipped)));
    }

    /** What became of publishing. */
    public static Message published(long bank, int count, String chapters, int homeless) {
        List<String> lines = new ArrayList<>();
        if (count > 0) {
            lines.add(Wording.sentence("bank-terbit", String.valueOf(count), chapters));
        }
        if (homeless > 0) {
            lines.add(Wording.sentence("bank-tanpa-bab", String.valueOf(homeless)));
        }
        List<Button> buttons = new ArrayList<>();
        if (homeless > 0) {
            buttons.add(button("Terbitkan lagi", "terbit:" + bank));
        }
        if (count > 0) {
            buttons.add(button("Sembunyikan dari siswa", "sembunyi:" + bank));
        }
        return Wording.with(List.of(buttons), String.join("\n", lines));
    }

    private static Button button(String label, String what) {
        return Wording.button(label, Actions.BANK, what);
    }

    private static Part say(String name, String... fillings) {
        return Part.Paragraph.of(Wording.sentence(name, fillings));
    }
}
