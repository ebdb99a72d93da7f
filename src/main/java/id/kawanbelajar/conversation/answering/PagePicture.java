package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.message.Attachment;
import id.kawanbelajar.conversation.message.MathText;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.material.FigureText;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.sitting.FigureImages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the first figure of a page that can be drawn as a picture; any other stays described in the text. */
record PagePicture(FigureImages images) {
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

    /** Returns a quote with its first figure as a picture in front; empty where it has none that can be drawn. */
    private List<Part> pictured(Part part, MaterialId chapter) {
        if (!(part instanceof Part.Quote(var text, var foldable, var strong))) {
            return List.of();
        }
        for (String line : text.lines().toList()) {
            Optional<Part> picture = FigureText.description(line).flatMap(words -> picture(words, chapter));
            if (picture.isPresent()) {
                String rest =
                        text.replace(line, "").replaceAll("\n{3,}", "\n\n").strip();
                return rest.isEmpty() ? List.of(picture.get()) : List.of(picture.get(), new Part.Quote(rest, foldable));
            }
        }
        return List.of();
    }

    private Optional<Part> picture(String description, MaterialId chapter) {
        return images.named(chapter, description)
                .flatMap(file -> images.png(chapter, file)
                        .map(png -> new Part.Picture(Attachment.png(file, png), MathText.of(description))));
    }
}
