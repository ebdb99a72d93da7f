package id.kawanbelajar.channel.telegram.view;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One message as Telegram takes it.
 *
 * @param html escaped, every tag closed
 * @param plain the same without any mark, for when Telegram cannot read the HTML
 */
public record Sheet(String html, String plain) {
    static Sheet of(List<Run> runs) {
        StringBuilder html = new StringBuilder();
        Run.Block open = Run.Block.NONE;
        for (Run run : runs) {
            if (run.block() != open) {
                html.append(open.close).append(run.block().open);
                open = run.block();
            }
            html.append(run.style().open).append(escaped(run.text())).append(run.style().close);
        }
        html.append(open.close);
        return new Sheet(html.toString(), runs.stream().map(Run::text).collect(Collectors.joining()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
