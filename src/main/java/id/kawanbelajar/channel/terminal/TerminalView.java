package id.kawanbelajar.channel.terminal;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.MathText;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A message as plain lines.
 *
 * @param files where its pictures and files go
 */
record TerminalView(SavedFiles files) {
    /**
     * Returns the lines of a message; its pictures and files are saved.
     *
     * @param firstButton number of its first button
     */
    String of(Message message, int firstButton) {
        String words = message.parts().stream().map(this::part).collect(Collectors.joining("\n"));
        List<Button> buttons = message.buttons().stream().flatMap(List::stream).toList();
        if (buttons.isEmpty()) {
            return words;
        }
        return words + "\n"
                + IntStream.range(0, buttons.size())
                        .mapToObj(i -> "[%d] %s"
                                .formatted(firstButton + i, buttons.get(i).label()))
                        .collect(Collectors.joining("  "));
    }

    private String part(Part part) {
        return switch (part) {
            case Part.Paragraph(var spans) ->
                spans.stream().map(TerminalView::span).collect(Collectors.joining());
            case Part.Quote quote ->
                MathText.of(quote.marked()).lines().map(line -> "  │ " + line).collect(Collectors.joining("\n"));
            case Part.Items(var lines) ->
                lines.stream().map(line -> "• " + line).collect(Collectors.joining("\n"));
            case Part.Picture(var file, var description) ->
                "[Gambar: %s → %s]".formatted(description, files.save(file));
            case Part.File(var file) -> "[Berkas: %s → %s]".formatted(file.name(), files.save(file));
        };
    }

    private static String span(Span span) {
        return switch (span) {
            case Span.Plain(var text) -> text;
            case Span.Bold(var text) -> text;
            case Span.Italic(var text) -> text;
            case Span.Spoiler(var text) -> text;
            case Span.Material(var text) -> MathText.of(text);
        };
    }
}
