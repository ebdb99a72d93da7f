package id.kawanbelajar.material.inspection.detail;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The beginning of a file, where it says what it is: its headings, its lines, and what stands behind labels such as "Mata
 * Pelajaran : IPA", also in the rows of a table.
 *
 * @param headings of the first pages, in order
 * @param lines of the first pages, in order
 * @param labels what is labelled, in order
 */
record Front(List<String> headings, List<String> lines, List<Label> labels) {
    private static final int PAGES = 4;
    private static final int LINES = 150;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_LINE = 400;
    private static final Pattern LABELLED = Pattern.compile("^([\\p{L}][\\p{L} /()&.-]{1,39}?)\\s*[:=]\\s*(\\S.*)$");
    private static final Pattern RULE = Pattern.compile("[\\s|:-]+");

    /**
     * Something labelled.
     *
     * @param name lower case
     * @param value never blank
     */
    record Label(String name, String value) {}

    static Front of(ReadFile file) {
        List<String> headings = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        file.pages().stream()
                .limit(PAGES)
                .flatMap(page -> page.blocks().stream())
                .flatMap(block -> {
                    if (block.kind() == Block.Kind.HEADING) {
                        headings.add(plain(block.text()));
                    }
                    return linesOf(block);
                })
                .limit(LINES)
                .forEach(line -> {
                    lines.add(line);
                    label(line).ifPresent(labels::add);
                });
        return new Front(List.copyOf(headings), List.copyOf(lines), List.copyOf(labels));
    }

    private static Stream<String> linesOf(ReadBlock block) {
        return block.text()
                .lines()
                .map(Front::plain)
                .filter(line -> !line.isBlank() && !RULE.matcher(line).matches());
    }

    /** Returns a line without the marks of emphasis. */
    static String plain(String text) {
        String line = text.substring(0, Math.min(LONGEST_LINE, text.length()));
        return line.replaceAll("[*_`#]{1,3}", "").replaceAll("\\s+", " ").strip();
    }

    private static Optional<Label> label(String line) {
        if (line.startsWith("|")) {
            List<String> cells = Stream.of(line.split("\\|", -1))
                    .map(cell -> cell.replaceFirst("^\\s*:", "").strip())
                    .filter(cell -> cell.chars().anyMatch(Character::isLetterOrDigit))
                    .toList();
            int last = cells.size() - 1;
            return last < 1 || cells.get(last - 1).length() > LONGEST_LABEL
                    ? Optional.empty()
                    : Optional.of(new Label(name(cells.get(last - 1)), cells.get(last)));
        }
        Matcher matcher = LABELLED.matcher(line.replaceFirst("^(?:[-•]|\\d{1,2}[.)]|[a-z][.)])\\s+", ""));
        return matcher.matches() ? Optional.of(new Label(name(matcher.group(1)), matcher.group(2))) : Optional.empty();
    }

    private static String name(String label) {
        return label.replaceAll("[:.]+$", "").strip().toLowerCase(Locale.ROOT);
    }

    /** Returns what stands behind a label whose whole name matches. */
    Stream<String> labelled(String names) {
        Pattern wanted = Pattern.compile(names);
        return labels.stream()
                .filter(label -> wanted.matcher(label.name()).matches())
                .map(Label::value);
    }
}
