package id.kawanbelajar.material.reading;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.PageMark;
import java.util.ArrayList;
import java.util.List;

/** Joins pages as read to one document. */
public final class Assembling {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<PageMark> pages = new ArrayList<>();

    private final boolean counted;

    private Assembling(boolean counted) {
        this.counted = counted;
    }

    /**
     * Returns the document of pages in order; a paragraph that runs over a page's end stays two blocks. Where no page of
     * several has a printed number, a page is called by its number in the file, which is what a reader of the file sees.
     */
    public static Document of(List<ReadPage> pages) {
        boolean printed = pages.stream().anyMatch(page -> !page.label().isBlank());
        Assembling assembling = new Assembling(!printed && pages.size() > 1);
        pages.forEach(assembling::add);
        return new Document(assembling.text.toString(), assembling.blocks, assembling.pages);
    }

    private void add(ReadPage page) {
        if (page.blocks().isEmpty()) {
            pages.add(mark(page));
            return;
        }
        for (int i = 0; i < page.blocks().size(); i++) {
            ReadBlock block = page.blocks().get(i);
            text.append(separator(block));
            if (i == 0) {
                pages.add(mark(page));
            }
            int start = text.length();
            text.append(block.text());
            blocks.add(new Block(block.kind(), block.level(), start, text.length()));
        }
    }

    private PageMark mark(ReadPage page) {
        String label = counted ? String.valueOf(page.number()) : page.label();
        return new PageMark(text.length(), label, page.number());
    }

    private String separator(ReadBlock next) {
        if (blocks.isEmpty()) {
            return "";
        }
        boolean sameList =
                next.kind() == Block.Kind.LIST_ITEM && blocks.getLast().kind() == Block.Kind.LIST_ITEM;
        return sameList ? "\n" + "  ".repeat(next.level() - 1) : "\n\n";
    }
}
