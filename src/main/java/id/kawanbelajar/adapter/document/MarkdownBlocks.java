package id.kawanbelajar.adapter.document;

import id.kawanbelajar.material.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Walks a parsed Markdown document and hands its blocks over in reading order. */
final class MarkdownBlocks extends AbstractVisitor {
    private final FormulaShield shield;
    private final DocumentBuilder document = new DocumentBuilder();
    private final List<String> warnings = new ArrayList<>();
    private int depth;

    MarkdownBlocks(FormulaShield shield) {
        this.shield = shield;
    }

    DocumentBuilder document() {
        return document;
    }

    List<String> warnings() {
        return warnings;
    }

    @Override
    public void visit(Heading heading) {
        document.add(Kind.HEADING, heading.getLevel(), InlineText.of(heading, shield));
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (isFigures(paragraph)) {
            for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
                document.add(Kind.FIGURE, 0, InlineText.of(child, shield));
            }
            return;
        }
        Kind kind = isDisplayFormula(paragraph) ? Kind.FORMULA : Kind.PARAGRAPH;
        document.add(kind, 0, InlineText.of(paragraph, shield));
    }

    private boolean isDisplayFormula(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Text text
                && text.getNext() == null
                && shield.isDisplayFormula(text.getLiteral());
    }

    private static boolean isFigures(Paragraph paragraph) {
        boolean any = false;
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Image) && !(child instanceof SoftLineBreak)) {
                return false;
            }
            any |= child instanceof Image;
        }
        return any;
    }

    @Override
    public void visit(BulletList list) {
        items(list, "-", 0);
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        items(list, null, first == null ? 1 : first);
    }

    private void items(Node list, @Nullable String mark, int first) {
        depth++;
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                item(item, mark == null ? number + "." : mark);
                number++;
            }
        }
        depth--;
    }

    /** An item's own paragraphs stay one block; a list inside it follows as items of its own. */
    private void item(Node item, String mark) {
        InlineText words = InlineText.marked(mark, shield);
        Node child = item.getFirstChild();
        for (; child instanceof Paragraph || child instanceof TableBlock; child = child.getNext()) {
            char gap = child.getPrevious() == null ? ' ' : '\n';
            if (child instanceof TableBlock table) {
                words.append(gap, TableRows.of(table, shield));
            } else {
                words.append(gap, InlineText.of(child, shield));
            }
        }
        document.add(Kind.LIST_ITEM, depth, words);
        for (; child != null; child = child.getNext()) {
            child.accept(this);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            document.add(Kind.TABLE, 0, TableRows.of(table, shield));
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    private void code(String literal) {
        String clean = shield.show(literal).strip();
        if (!clean.isEmpty()) {
            document.add(Kind.PARAGRAPH, 0, clean);
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        String literal = html.getLiteral().strip();
        InlineText.pageLabel(literal).ifPresentOrElse(document::page, () -> warnAboutHtml(literal));
    }

    private void warnAboutHtml(String literal) {
        String shown = literal.length() > 60 ? literal.substring(0, 60) + "…" : literal;
        if (!literal.startsWith("<!--")) {
            warnings.add("HTML dilewati, tulis dengan Markdown: " + shown.replace('\n', ' '));
        } else if (literal.matches("(?is)<!--\\s*hal.*")) {
            warnings.add("tanda halaman tidak terbaca, contoh: <!-- hal 12 -->, bukan " + shown.replace('\n', ' '));
        }
    }
}
