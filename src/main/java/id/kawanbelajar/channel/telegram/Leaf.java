package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.channel.telegram.send.Letter;
import id.kawanbelajar.channel.telegram.view.HtmlView;
import id.kawanbelajar.channel.telegram.view.Sheet;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.delivery.Enclosure;
import id.kawanbelajar.delivery.Posting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the Telegram messages that a message becomes.
 *
 * @param words below the file; empty for none
 * @param enclosed a picture or a file; null for words alone
 */
record Leaf(Sheet words, @Nullable Part enclosed) {
    /** Telegram's limit for words below a picture or a file. */
    static final int CAPTION = 1024;

    private static final Sheet NOTHING = new Sheet("", "");

    /** Returns pictures and files before the words, the last of them together with the words where these are short. */
    static List<Leaf> of(Message message) {
        List<Leaf> leaves = new ArrayList<>();
        message.parts().stream().filter(Leaf::isEnclosed).forEach(part -> leaves.add(new Leaf(NOTHING, part)));
        List<Sheet> sheets = HtmlView.sheets(message);
        if (!leaves.isEmpty() && sheets.size() == 1 && sheets.getFirst().plain().length() <= CAPTION) {
            leaves.add(new Leaf(sheets.getFirst(), leaves.removeLast().enclosed()));
        } else {
            sheets.forEach(sheet -> leaves.add(new Leaf(sheet, null)));
        }
        return leaves.isEmpty() ? List.of(new Leaf(new Sheet("…", "…"), null)) : leaves;
    }

    private static boolean isEnclosed(Part part) {
        return part instanceof Part.Picture || part instanceof Part.File;
    }

    /**
     * Returns this as the outbox keeps it.
     *
     * @param until as in {@link Letter}
     */
    Posting.Part part(int replyTo, List<List<Letter.Key>> rows, long until) {
        Letter letter = new Letter(words.html(), words.plain(), replyTo, rows, until, attached());
        return new Posting.Part(letter.stored(), content());
    }

    private Letter.@Nullable Attached attached() {
        return switch (enclosed) {
            case Part.Picture(var file, var description) ->
                new Letter.Attached(file.name(), true, Texts.pictureInWords(description));
            case Part.File(var file) -> new Letter.Attached(file.name(), false, Texts.fileNotSent(file.name()));
            case null, default -> null;
        };
    }

    private @Nullable Enclosure content() {
        return switch (enclosed) {
            case Part.Picture picture -> picture.file().content();
            case Part.File file -> file.file().content();
            case null, default -> null;
        };
    }
}
