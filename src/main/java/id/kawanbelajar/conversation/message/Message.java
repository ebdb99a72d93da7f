package id.kawanbelajar.conversation.message;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is said to a person at once.
 *
 * @param parts in order, never empty
 * @param buttons rows of at most three; may be empty
 * @param asksNumber whether a bare number that follows is an answer, where a door would take it for a button
 */
public record Message(List<Part> parts, List<List<Button>> buttons, boolean asksNumber) {
    public Message {
        parts = List.copyOf(parts);
        buttons = buttons.stream().map(List::copyOf).toList();
        if (parts.isEmpty() || buttons.stream().anyMatch(row -> row.isEmpty() || row.size() > 3)) {
            throw new IllegalArgumentException("a message has parts, and rows of 1..3 buttons");
        }
    }

    public Message(List<Part> parts, List<List<Button>> buttons) {
        this(parts, buttons, false);
    }

    /** A message of one plain paragraph. */
    public static Message of(String text) {
        return new Message(List.of(Part.Paragraph.of(text)), List.of());
    }

    /** Returns this with one more plain paragraph at its end. */
    public Message with(String text) {
        return new Message(
                Stream.concat(parts.stream(), Stream.of(Part.Paragraph.of(text)))
                        .toList(),
                buttons,
                asksNumber);
    }

    /** Returns this, asking for a number or not. */
    public Message asking(boolean number) {
        return new Message(parts, buttons, number);
    }
}
