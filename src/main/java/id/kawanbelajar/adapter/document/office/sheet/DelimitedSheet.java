package id.kawanbelajar.adapter.document.office.sheet;

import id.kawanbelajar.people.roster.Sheet;
import java.util.ArrayList;
import java.util.List;

/** A table as text, its cells parted by commas, semicolons or tabs, whichever the first lines have most of. */
record DelimitedSheet(List<List<String>> lines) implements Sheet {
    private static final int SAMPLE = 4_000;

    DelimitedSheet {
        lines = List.copyOf(lines);
    }

    static DelimitedSheet of(String text) {
        return new DelimitedSheet(new Parser(text, delimiter(text)).lines());
    }

    private static char delimiter(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        char most = ',';
        for (char delimiter : new char[] {';', '\t'}) {
            if (count(sample, delimiter) > count(sample, most)) {
                most = delimiter;
            }
        }
        return most;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public int rows() {
        return lines.size();
    }

    @Override
    public int columns(int row) {
        return row < lines.size() ? lines.get(row).size() : 0;
    }

    @Override
    public String cell(int row, int column) {
        return column < columns(row) ? lines.get(row).get(column).strip() : "";
    }

    /** Cells may be quoted, and hold delimiters, line ends and doubled quotes then. */
    private static final class Parser {
        private final String text;
        private final char delimiter;
        private final List<List<String>> lines = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> line = new ArrayList<>();
        private boolean quoted;

        Parser(String text, char delimiter) {
            this.text = text.replace("\r\n", "\n").replace('\r', '\n');
            this.delimiter = delimiter;
        }

        List<List<String>> lines() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    take(c);
                }
            }
            endLine();
            return lines;
        }

        private void take(char c) {
            if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (!quoted && c == delimiter) {
                endCell();
            } else if (!quoted && c == '\n') {
                endLine();
            } else {
                cell.append(c);
            }
        }

        private void endCell() {
            line.add(cell.toString());
            cell.setLength(0);
        }

        private void endLine() {
            endCell();
            lines.add(List.copyOf(line));
            line = new ArrayList<>();
        }
    }
}
