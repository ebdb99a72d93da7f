package id.kawanbelajar.adapter.document;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.PageMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects blocks and page marks into a document. */
final class DocumentBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<PageMark> pages = new ArrayList<>();
    private @Nullable String pendingPage;

    /** The next block begins a page. */
    void page(String label) {
        flushEmptyPage();
        pendingPage = label;
    }

    /** Adds a block; nothing happens where it has no text. Page marks inside it are given by offsets into its text. */
    void add(Block.Kind kind, int level, String words, List<PageMark> within) {
        String clean = words.strip();
        int lead = words.indexOf(clean);
        if (!clean.isEmpty()) {
            text.append(separator(kind, level));
            int start = text.length();
            startPage(start);
            text.append(clean);
            blocks.add(new Block(kind, level, start, text.length()));
            within.forEach(mark -> pages.add(new PageMark(start + Math.max(0, mark.offset() - lead), mark.label())));
        } else {
            within.forEach(mark -> page(mark.label()));
        }
    }

    void add(Block.Kind kind, int level, String words) {
        add(kind, level, words, List.of());
    }

    private String separator(Block.Kind kind, int level) {
        if (blocks.isEmpty()) {
            return "";
        }
        boolean sameList = kind == Block.Kind.LIST_ITEM && blocks.getLast().kind() == Block.Kind.LIST_ITEM;
        return sameList ? "\n" + "  ".repeat(level - 1) : "\n\n";
    }

    private void startPage(int offset) {
        Optional.ofNullable(pendingPage).ifPresent(label -> pages.add(new PageMark(offset, label)));
        pendingPage = null;
    }

    private void flushEmptyPage() {
        startPage(text.length());
    }

    Document build() {
        flushEmptyPage();
        return new Document(text.toString(), blocks, pages);
    }
}
