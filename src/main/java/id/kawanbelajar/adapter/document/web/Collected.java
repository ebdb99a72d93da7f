package id.kawanbelajar.adapter.document.web;

import id.kawanbelajar.adapter.document.layout.ChapterNumber;
import id.kawanbelajar.adapter.document.layout.Marks;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.FigureText;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the blocks of a page, and of the pages that marks tell apart. */
final class Collected {
    private static final int LONGEST_HEADING = 90;
    private static final int DEEPEST = 6;

    private final List<WebPage> pages = new ArrayList<>();
    private final List<ReadBlock> blocks = new ArrayList<>();
    private final boolean inside;
    private String label = "";
    private int level;

    /**
     * Begins empty.
     *
     * @param inside whether a list or table is collected, in which bold words are no headings
     * @param level of the heading above
     */
    Collected(boolean inside, int level) {
        this.inside = inside;
        this.level = level;
    }

    int level() {
        return level;
    }

    void page(String next) {
        if (!blocks.isEmpty() || !label.isEmpty()) {
            pages.add(new WebPage(label, blocks));
            blocks.clear();
        }
        label = next;
    }

    List<WebPage> pages() {
        page("");
        return pages;
    }

    /** Returns the blocks of all pages. */
    List<ReadBlock> all() {
        return pages().stream().flatMap(page -> page.blocks().stream()).toList();
    }

    void add(List<ReadBlock> more) {
        blocks.addAll(more);
    }

    void heading(int ofLevel, String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (!line.isEmpty()) {
            boolean name = !blocks.isEmpty()
                    && blocks.getLast().kind() == Block.Kind.HEADING
                    && ChapterNumber.isAlone(blocks.getLast().text());
            String whole = name ? blocks.removeLast().text() + " " + line : line;
            level = ofLevel;
            blocks.add(ReadBlock.heading(ofLevel, whole));
        }
    }

    void figure(String description) {
        String clean = description.replaceAll("\\s+", " ").strip();
        boolean says = clean.chars().filter(Character::isLetter).count() > 2
                && !clean.matches(
                        "(?i).*\\.(?:png|jpe?g|gif|svg|webp|bmp)|(?:image|img|gambar|foto|picture|logo|icon)\\s*\\d*");
        if (says) {
            blocks.add(new ReadBlock(Block.Kind.FIGURE, 0, FigureText.of(clean)));
        }
    }

    /** Adds running words; a line that begins with a bullet is an item. */
    void words(String text, boolean bold) {
        if (text.isBlank() || text.matches("`{3,}\\w*")) {
            return;
        }
        if (text.startsWith("$$")
                && text.endsWith("$$")
                && text.length() > 4
                && text.indexOf("$$", 2) == text.length() - 2) {
            blocks.add(new ReadBlock(Block.Kind.FORMULA, 0, text));
        } else if (bold && isHeading(text)) {
            blocks.add(ReadBlock.heading(Math.min(level + 1, DEEPEST), text));
        } else {
            lines(text);
        }
    }

    private boolean isHeading(String text) {
        return !inside
                && text.length() <= LONGEST_HEADING
                && text.indexOf('\n') < 0
                && text.chars().filter(Character::isLetter).count() > 2
                && !text.matches(".*[.!?:;,]");
    }

    private void lines(String text) {
        StringBuilder paragraph = new StringBuilder();
        boolean item = false;
        boolean numbered =
                text.lines().filter(line -> Marks.numbered(line).isPresent()).count() > 1;
        for (String line : text.lines().toList()) {
            Optional<String> bullet = Marks.bulleted(line).or(() -> numbered ? Marks.numbered(line) : Optional.empty());
            if (bullet.isPresent()) {
                flush(paragraph, item);
                item = true;
            }
            String words = bullet.orElse(line.strip());
            paragraph.append(paragraph.isEmpty() || words.isEmpty() ? "" : "\n").append(words);
        }
        flush(paragraph, item);
    }

    private void flush(StringBuilder paragraph, boolean item) {
        if (!paragraph.toString().isBlank()) {
            blocks.add(
                    item
                            ? new ReadBlock(Block.Kind.LIST_ITEM, 1, paragraph.toString())
                            : ReadBlock.paragraph(paragraph.toString()));
        }
        paragraph.setLength(0);
    }
}
