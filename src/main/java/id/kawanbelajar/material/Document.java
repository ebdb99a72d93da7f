package id.kawanbelajar.material;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A document as read: clean text, and where its blocks and pages lie in it. What a student is quoted is a substring of
 * {@link #text()}, so all cleaning happens before this record is made. Formulas stay LaTeX between {@code $}; tables are
 * Markdown rows; list items begin with their mark; emphasis marks are gone.
 *
 * @param text blocks in reading order, parted by one empty line; items of one list by one line break and their indent
 * @param blocks in order, not overlapping
 * @param pages in order of offset; empty where the document has no pages
 */
public record Document(String text, List<Block> blocks, List<PageMark> pages) {
    public Document {
        blocks = List.copyOf(blocks);
        pages = List.copyOf(pages);
        int last = 0;
        for (Block block : blocks) {
            if (block.start() < last || block.end() > text.length()) {
                throw new IllegalArgumentException(
                        "blocks are in order inside the text, got " + block + " after " + last);
            }
            last = block.end();
        }
        if (!pages.isEmpty() && pages.getLast().offset() > text.length()) {
            throw new IllegalArgumentException("pages begin inside the text, got " + pages.getLast());
        }
    }

    /** Returns the text of one of this document's blocks. */
    public String textOf(Block block) {
        return text.substring(block.start(), block.end());
    }

    /** Returns the printed page at an offset; blank before the first mark and where none is printed. */
    public String pageAt(int offset) {
        return markAt(offset).label();
    }

    /** Returns the number in the file of the page at an offset, from 1; zero where the file has no pages. */
    public int pageNumberAt(int offset) {
        return markAt(offset).number();
    }

    private PageMark markAt(int offset) {
        PageMark mark = new PageMark(0, "");
        for (PageMark page : pages) {
            if (page.offset() > offset) {
                break;
            }
            mark = page;
        }
        return mark;
    }

    /** Returns the labels of the pages that hold no word, in order. */
    public List<String> emptyPages() {
        return IntStream.range(0, pages.size())
                .filter(i -> text.substring(
                                pages.get(i).offset(),
                                i + 1 < pages.size() ? pages.get(i + 1).offset() : text.length())
                        .isBlank())
                .mapToObj(i -> pages.get(i).label())
                .toList();
    }
}
