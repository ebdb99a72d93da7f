package id.kawanbelajar.adapter.document;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.FigureText;
import id.kawanbelajar.material.PageMark;
import id.kawanbelajar.material.Sentences.Span;
import id.kawanbelajar.material.loading.Illustration;
import id.kawanbelajar.material.loading.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects blocks and page marks into a document. */
final class DocumentBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<PageMark> pages = new ArrayList<>();
    private final List<Span> bold = new ArrayList<>();
    private final List<Illustration> illustrations = new ArrayList<>();
    private @Nullable String pendingPage;

    /** The next block begins a page. */
    void page(String label) {
        flushEmptyPage();
        pendingPage = label;
    }

    /** Adds a block; nothing but its pages and pictures is kept where it has no text. */
    void add(Block.Kind kind, int level, InlineText inline) {
        String words = inline.words();
        String clean = words.strip();
        illustrations.addAll(inline.illustrations());
        if (clean.isEmpty()) {
            inline.pages().forEach(mark -> page(mark.label()));
            return;
        }
        int lead = words.indexOf(clean);
        int start = add(kind, level, kind == Block.Kind.FIGURE ? FigureText.of(clean) : clean);
        inline.pages()
                .forEach(mark -> pages.add(new PageMark(start + Math.max(0, mark.offset() - lead), mark.label())));
        inline.bold().forEach(span -> bold(start + span.start() - lead, start + span.end() - lead, start));
    }

    private void bold(int from, int to, int start) {
        int first = Math.max(start, from);
        int last = Math.min(text.length(), to);
        if (first < last) {
            bold.add(new Span(first, last));
        }
    }

    /** Adds a block of clean words that are not blank; returns where it begins. */
    int add(Block.Kind kind, int level, String clean) {
        text.append(separator(kind, level));
        int start = text.length();
        startPage(start);
        text.append(clean);
        blocks.add(new Block(kind, level, start, text.length()));
        return start;
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

    /** Returns what the text does not show of the blocks that were added. */
    Markup markup(boolean guide) {
        return new Markup(guide, bold, illustrations);
    }
}
