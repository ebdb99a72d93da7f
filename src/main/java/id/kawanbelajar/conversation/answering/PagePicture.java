package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.message.Attachment;
import id.kawanbelajar.conversation.message.MathText;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.sitting.FigureImages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows the first figure of a page that can be drawn as a picture; any other stays described in the text. */
record PagePicture(FigureImages images) {
    private static final Pattern FIGURE = Pattern.compile("!\\[([^\\]]+)]\\(([^)/]+)\\)\\s*");

    Message in(Message page, MaterialId chapter) {
        List<Part> parts = new ArrayList<>();
        boolean shown = false;
        for (Part part : page.parts()) {
            List<Part> pictured = shown ? List.of() : pictured(part, chapter);
            shown |= !pictured.isEmpty();
            parts.addAll(pictured.isEmpty() ? List.of(part) : pictured);
        }
        return new Message(parts, page.buttons(), page.asksNumber());
    }

    /** Returns a quote with its first figure as a picture in front; empty where it has none. */
    private List<Part> pictured(Part part, MaterialId chapter) {
        if (!(part instanceof Part.Quote(var text, var foldable))) {
            return List.of();
        }
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            Optional<byte[]> png = images.png(chapter, figure.group(2));
            if (png.isPresent()) {
                Part picture =
                        new Part.Picture(Attachment.png(figure.group(2), png.get()), MathText.of(figure.group(1)));
                String rest = (text.substring(0, figure.start()) + text.substring(figure.end())).strip();
                return rest.isEmpty() ? List.of(picture) : List.of(picture, new Part.Quote(rest, foldable));
            }
        }
        return List.of();
    }
}
