package id.kawanbelajar.conversation.wording.rights;

import id.kawanbelajar.conversation.message.Attachment;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.delivery.Enclosure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The screen of one's own data. */
public final class DataMessages {
    private DataMessages() {}

    /** Asks about whom it is: the guardian or one of the children. */
    public static Message whose(String self, List<String> children, UnaryOperator<String> name) {
        List<Button> buttons = new ArrayList<>();
        children.forEach(child -> buttons.add(button(name.apply(child), "menu", "-", child)));
        buttons.add(button("Saya sendiri", "menu", "-", self));
        return Wording.with(Wording.rows(2, buttons), Wording.sentence("data-siapa"));
    }

    /** Shows what can be asked. */
    public static Message menu(String subject, String who) {
        List<Button> buttons = List.of(
                button("Lihat semua", "tanya", "lihat", subject),
                button("Unduh", "tanya", "unduh", subject),
                button("Perbaiki", "tanya", "perbaiki", subject),
                button("Hapus", "tanya", "hapus", subject),
                button("Tarik izin", "tanya", "cabut", subject),
                button("Keberatan", "tanya", "keberatan", subject));
        return Wording.with(Wording.rows(2, buttons), Wording.sentence("data-menu", who));
    }

    /** Asks before something happens. */
    public static Message question(String what, String subject, String who) {
        List<Button> yes = switch (what) {
            case "lihat" -> List.of(button("Ya, lihat", "ya", what, subject));
            case "unduh" -> List.of(button("Ya, kirim berkasnya", "ya", what, subject));
            case "perbaiki" ->
                List.of(button("Nama panggilan", "ya", "nama", subject), button("Kelas", "ya", "kelas", subject));
            case "hapus" -> List.of(button("Ya, hapus", "lagi", what, subject));
            case "cabut" -> List.of(button("Ya, tarik izin", "ya", what, subject));
            case "keberatan" -> List.of(button("Ya, tulis keberatan", "ya", what, subject));
            default -> List.of();
        };
        return yes.isEmpty()
                ? Wording.say("tombol-lama")
                : Wording.with(withNo(yes, subject), Wording.sentence("data-" + what + "-tanya", who));
    }

    /** Asks once more before all is erased. */
    public static Message sure(String subject) {
        return Wording.with(
                withNo(List.of(button("Benar, hapus semuanya", "ya", "hapus", subject)), subject),
                Wording.sentence("data-hapus-lagi"));
    }

    private static List<List<Button>> withNo(List<Button> yes, String subject) {
        return List.of(yes, List.of(button("Tidak jadi", "tidak", "-", subject)));
    }

    /** Lists what kinds of data there are, and how many of each. */
    public static Message kinds(String who, Map<String, List<Map<String, Object>>> data) {
        List<String> lines = data.entrySet().stream()
                .map(kind -> kind.getKey() + ": " + kind.getValue().size())
                .toList();
        return lines.isEmpty()
                ? Wording.say("data-kosong")
                : new Message(
                        List.of(
                                Part.Paragraph.of(Wording.sentence("data-lihat", who)),
                                new Part.Items(lines),
                                Part.Paragraph.of(Wording.sentence("data-lihat-isi"))),
                        List.of());
    }

    /** Hands all of it over, to read and to take along. */
    public static Message files(String who, Map<String, List<Map<String, Object>>> data, String json) {
        return new Message(
                List.of(
                        Part.Paragraph.of(Wording.sentence("data-unduh")),
                        file("data.html", "text/html", DataPage.of(who, data)),
                        file("data.json", "application/json", json)),
                List.of());
    }

    private static Part.File file(String name, String type, String text) {
        return new Part.File(new Attachment(name, type, new Enclosure(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Button button(String label, String step, String what, String subject) {
        return Wording.button(label, Actions.DATA, String.join(":", step, what, subject));
    }
}
