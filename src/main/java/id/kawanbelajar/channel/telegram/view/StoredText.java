package id.kawanbelajar.channel.telegram.view;

import id.kawanbelajar.channel.telegram.view.Run.Block;
import id.kawanbelajar.channel.telegram.view.Run.Style;
import id.kawanbelajar.conversation.message.MathText;
import id.kawanbelajar.conversation.message.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of the material as stored, in Markdown and LaTeX, as runs; tables stand outside of a quote. */
final class StoredText {
    /** What a small phone shows of monospace on one line. */
    private static final int COLUMNS = 34;

    private static final Pattern BOLD = Pattern.compile("\\*\\*(\\S(?:.*?\\S)?)\\*\\*|(?m)^#{1,6} +(.+)$");

    private StoredText() {}

    static List<Run> runs(String stored, Block block) {
        List<Run> runs = new ArrayList<>();
        for (List<String> stretch : stretches(stored)) {
            List<Run> shown = TableText.isTable(stretch) ? table(stretch, block) : prose(stretch, block);
            if (!runs.isEmpty() && !shown.isEmpty()) {
                runs.add(Run.plain(HtmlView.gap(runs.getLast(), shown.getFirst())));
            }
            runs.addAll(shown);
        }
        return runs;
    }

    /** Parts the lines into tables and what stands between them. */
    private static List<List<String>> stretches(String stored) {
        List<List<String>> stretches = new ArrayList<>();
        boolean inTable = false;
        for (String line : stored.lines().toList()) {
            boolean row = line.strip().startsWith("|");
            if (stretches.isEmpty() || row != inTable) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(line);
            inTable = row;
        }
        return stretches;
    }

    private static List<Run> table(List<String> lines, Block block) {
        TableText table = TableText.of(lines, COLUMNS);
        return List.of(new Run(table.aligned() ? Block.TABLE : block, Style.PLAIN, String.join("\n", table.lines())));
    }

    private static List<Run> prose(List<String> lines, Block block) {
        String text = MathText.of(String.join("\n", lines)
                        .replaceAll("<!--.*?-->", "")
                        .replaceAll("!\\[([^\\]]*)\\]\\([^)]*\\)", "[Gambar: $1]")
                        .replaceAll("(?m)^(\\s*)[-*] +", "$1• "))
                .replaceAll("\n{3,}", "\n\n");
        return bold(outerLinesTaken(text), block);
    }

    private static String outerLinesTaken(String text) {
        return text.replaceAll("^\\n+|\\s+$", "");
    }

    private static List<Run> bold(String text, Block block) {
        List<Run> runs = new ArrayList<>();
        Matcher marks = BOLD.matcher(text);
        int from = 0;
        while (marks.find()) {
            add(runs, new Run(block, Style.PLAIN, text.substring(from, marks.start())));
            String marked = marks.group(1) == null ? marks.group(2) : marks.group(1);
            add(runs, new Run(block, Style.BOLD, marked.replace("**", "")));
            from = marks.end();
        }
        add(runs, new Run(block, Style.PLAIN, text.substring(from)));
        return runs;
    }

    private static void add(List<Run> runs, Run run) {
        if (!run.text().isEmpty()) {
            runs.add(run);
        }
    }
}
