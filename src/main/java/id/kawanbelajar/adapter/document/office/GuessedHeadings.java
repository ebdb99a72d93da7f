package id.kawanbelajar.adapter.document.office;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Headings of files whose writer set them in bold instead of using styles. */
public final class GuessedHeadings {
    private static final Pattern NO_HEADING =
            Pattern.compile("(?s).*([.,;!]|\\n.*)|[^\\p{L}]*|[a-e][.)] .*|(?i)(kunci|jawaban)\\b.*");
    private static final int DEEPEST = 4;

    private GuessedHeadings() {}

    /** Returns the blocks; short bold lines are headings where the file has no others and is not bold all over. */
    public static List<Draft> in(List<Draft> blocks) {
        boolean any = blocks.stream()
                .anyMatch(
                        b -> b.block().kind() == Block.Kind.HEADING && b.block().level() < DEEPEST);
        List<Draft> lines = blocks.stream().filter(GuessedHeadings::isLine).toList();
        if (any || lines.isEmpty() || lines.size() * 2 > blocks.size()) {
            return blocks;
        }
        List<Integer> looks = lines.stream()
                .map(GuessedHeadings::weight)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return blocks.stream()
                .map(b -> isLine(b) ? b.as(heading(b, looks.indexOf(weight(b)) + 1)) : b)
                .toList();
    }

    private static ReadBlock heading(Draft line, int rank) {
        return ReadBlock.heading(Math.min(rank, DEEPEST), line.block().text());
    }

    private static boolean isLine(Draft draft) {
        return draft.boldLine()
                && draft.block().kind() != Block.Kind.TABLE
                && !draft.block().text().startsWith("-")
                && !NO_HEADING.matcher(draft.block().text()).matches();
    }

    /** Bigger letters weigh more, then capitals. */
    private static int weight(Draft line) {
        String text = line.block().text();
        return line.size() * 2 + (text.equals(text.toUpperCase(java.util.Locale.ROOT)) ? 1 : 0);
    }
}
