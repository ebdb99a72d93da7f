package id.kawanbelajar.adapter.document;

import id.kawanbelajar.material.PageMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words inside one block, without marks of emphasis and links, and the pages that begin among them. */
final class InlineText extends AbstractVisitor {
    private static final Pattern PAGE = Pattern.compile("<!--\\s*(?:hal|halaman)\\.?\\s+([0-9A-Za-z.-]{1,12})\\s*-->");

    private final FormulaShield shield;
    private final StringBuilder words = new StringBuilder();
    private final List<PageMark> pages = new ArrayList<>();

    private InlineText(FormulaShield shield) {
        this.shield = shield;
    }

    static InlineText of(Node block, FormulaShield shield) {
        InlineText text = new InlineText(shield);
        text.visitChildren(block);
        return text;
    }

    /** Returns the label of a page mark written as a comment. */
    static Optional<String> pageLabel(String html) {
        Matcher matcher = PAGE.matcher(html.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    String words() {
        return words.toString();
    }

    List<PageMark> pages() {
        return pages;
    }

    @Override
    public void visit(Text text) {
        words.append(shield.show(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        words.append(shield.show(code.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    @Override
    public void visit(HtmlInline html) {
        pageLabel(html.getLiteral()).ifPresent(label -> pages.add(new PageMark(words.length(), label)));
    }
}
