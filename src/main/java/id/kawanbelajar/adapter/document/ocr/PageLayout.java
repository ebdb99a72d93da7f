package id.kawanbelajar.adapter.document.ocr;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes blocks of the words of a page, in the order in which Tesseract found its columns. */
final class PageLayout {
    private static final double LARGE = 1.35;
    private static final double HUGE = 1.8;
    private static final int LONGEST_HEADING = 90;
    /** Nothing but signs, or a letter or two: dirt, a frame, a finger. */
    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\d]*\\p{L}?[^\\p{L}\\d]*");

    private static final Pattern HEADING = Pattern.compile("[\\p{Lu}\\d].*[^.,;]");

    private final List<ReadBlock> blocks = new ArrayList<>();
    private final List<TextLine> pending = new ArrayList<>();
    private final double usualHeight;

    private PageLayout(List<TextLine> lines) {
        double[] heights = lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(Word::isLanguage)
                .mapToDouble(Word::height)
                .sorted()
                .toArray();
        this.usualHeight = heights.length == 0 ? 1 : heights[heights.length / 2];
    }

    /** Returns the blocks of words that stand in order. */
    static List<ReadBlock> of(List<Word> words) {
        Map<Word.Line, List<Word>> byLine =
                words.stream().collect(Collectors.groupingBy(Word::line, LinkedHashMap::new, Collectors.toList()));
        List<TextLine> lines = byLine.values().stream()
                .map(TextLine::new)
                .filter(line -> !NOTHING.matcher(line.text()).matches())
                .toList();
        PageLayout layout = new PageLayout(lines);
        lines.forEach(layout::add);
        layout.flush();
        return layout.blocks;
    }

    private void add(TextLine line) {
        if (!pending.isEmpty() && begins(line)) {
            flush();
        }
        pending.add(line);
    }

    /** Returns whether a line begins a block instead of going on with the one before. */
    private boolean begins(TextLine line) {
        TextLine before = pending.getLast();
        if (line.isDebris() || before.isDebris()) {
            return line.isDebris() != before.isDebris();
        }
        boolean apart = line.top() - before.bottom() > 1.2 * usualHeight || line.bottom() < before.top();
        boolean otherSize = headingLevel(line) != headingLevel(before);
        boolean newBlock = line.words().getFirst().line().block()
                != before.words().getFirst().line().block();
        return line.beginsItem()
                || apart
                || otherSize
                || line.isTitled()
                || before.isTitled()
                || (newBlock && endsSentence(before.text()))
                || newParagraph(line, before);
    }

    private boolean newParagraph(TextLine line, TextLine before) {
        Word.Line now = line.words().getFirst().line();
        Word.Line then = before.words().getFirst().line();
        boolean other = now.paragraph() != then.paragraph() || now.block() != then.block();
        boolean shortLine =
                before.right() < Math.max(line.right(), pending.getFirst().right()) - 4 * usualHeight;
        return endsSentence(before.text()) && (other || shortLine);
    }

    private static boolean endsSentence(String text) {
        return !text.isEmpty() && ".?!:;".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private int headingLevel(TextLine line) {
        boolean fits = line.text().length() <= LONGEST_HEADING && !line.beginsItem();
        if (!fits || !HEADING.matcher(line.text()).matches()) {
            return 0;
        }
        if (line.letterHeight() >= LARGE * usualHeight) {
            return line.letterHeight() >= HUGE * usualHeight ? 1 : 2;
        }
        return line.isTitled() ? 2 : 0;
    }

    private void flush() {
        if (!pending.isEmpty()) {
            blocks.add(block());
            pending.clear();
        }
    }

    private ReadBlock block() {
        TextLine first = pending.getFirst();
        String text = joined();
        if (first.isDebris()) {
            return new ReadBlock(Block.Kind.DEBRIS, 0, text);
        }
        if (first.beginsItem()) {
            return new ReadBlock(Block.Kind.LIST_ITEM, first.depth(), text);
        }
        int level = headingLevel(first);
        return level > 0 && text.length() <= LONGEST_HEADING
                ? ReadBlock.heading(level, text)
                : ReadBlock.paragraph(text);
    }

    private String joined() {
        StringBuilder text = new StringBuilder();
        for (TextLine line : pending) {
            String next = line.text();
            if (text.isEmpty()) {
                text.append(next);
            } else if (isCut(text, next)) {
                text.setLength(text.length() - 1);
                text.append(next);
            } else {
                text.append(endsDoubled(text, next) ? "" : " ").append(next);
            }
        }
        return text.toString();
    }

    /** Returns whether a word was parted at the line's end, and not one such as {@code kupu-kupu} that is doubled. */
    private static boolean isCut(StringBuilder text, String next) {
        return hyphened(text, next) && !endsDoubled(text, next);
    }

    private static boolean hyphened(StringBuilder text, String next) {
        int last = text.length() - 1;
        return last > 0
                && text.charAt(last) == '-'
                && Character.isLetter(text.charAt(last - 1))
                && Character.isLowerCase(next.charAt(0));
    }

    private static boolean endsDoubled(StringBuilder text, String next) {
        if (!hyphened(text, next)) {
            return false;
        }
        String part = text.substring(text.lastIndexOf(" ") + 1, text.length() - 1);
        return next.startsWith(part.toLowerCase(Locale.ROOT));
    }
}
