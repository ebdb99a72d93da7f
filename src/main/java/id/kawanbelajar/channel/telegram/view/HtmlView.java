package id.kawanbelajar.channel.telegram.view;

import id.kawanbelajar.channel.telegram.view.Run.Block;
import id.kawanbelajar.channel.telegram.view.Run.Style;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import java.util.ArrayList;
import java.util.List;

/** Shows a message as one or more Telegram messages in HTML. */
public final class HtmlView {
    /** Below Telegram's 4,096, so that nothing it counts otherwise makes a message too long. */
    public static final int LIMIT = 3500;

    private HtmlView() {}

    /** Returns the words to send, in order; empty for a message of pictures and files only. */
    public static List<Sheet> sheets(Message message) {
        List<Run> runs = new ArrayList<>();
        for (Part part : message.parts()) {
            List<Run> shown = runs(part);
            if (!runs.isEmpty() && !shown.isEmpty()) {
                runs.add(Run.plain(gap(runs.getLast(), shown.getFirst())));
            }
            runs.addAll(shown);
        }
        return new Splitter(LIMIT).split(runs).stream().map(Sheet::of).toList();
    }

    /** A quote or a table brings its own room. */
    static String gap(Run before, Run after) {
        return before.block() == Block.NONE && after.block() == Block.NONE ? "\n\n" : "\n";
    }

    private static List<Run> runs(Part part) {
        return switch (part) {
            case Part.Paragraph(var spans) -> {
                List<Run> runs = new ArrayList<>();
                spans.forEach(span -> runs.addAll(runs(span)));
                yield runs;
            }
            case Part.Quote quote -> StoredText.runs(quote.marked(), quote.foldable() ? Block.FOLDED : Block.QUOTE);
            case Part.Items(var lines) ->
                lines.isEmpty() ? List.of() : List.of(Run.plain("• " + String.join("\n• ", lines)));
            case Part.Picture picture -> List.of();
            case Part.File file -> List.of();
        };
    }

    private static List<Run> runs(Span span) {
        return switch (span) {
            case Span.Plain(var text) -> List.of(Run.plain(text));
            case Span.Bold(var text) -> List.of(new Run(Block.NONE, Style.BOLD, text));
            case Span.Italic(var text) -> List.of(new Run(Block.NONE, Style.ITALIC, text));
            case Span.Material(var text) -> StoredText.runs(text, Block.NONE);
            case Span.Spoiler(var text) -> List.of(new Run(Block.NONE, Style.SPOILER, text));
        };
    }
}
