package id.kawanbelajar.adapter.document;

import id.kawanbelajar.material.PageMark;
import id.kawanbelajar.material.Sentences.Span;
import id.kawanbelajar.material.loading.Illustration;
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
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words inside one block without marks of emphasis and links, and where pages begin and bold words stand in them. */
final class InlineText extends AbstractVisitor {
    private static final Pattern PAGE = Pattern.compile("<!--\\s*(?:hal|halaman)\\.?\\s+([0-9A-Za-z.-]{1,12})\\s*-->");

    private final FormulaShield shield;
    private final StringBuilder words = new StringBuilder();
    private final List<PageMark> pages = new ArrayList<>();
    private final List<Span> bold = new ArrayList<>();
    private final List<Illustration> illustrations = new ArrayList<>();

    private InlineText(FormulaShield shield) {
        this.shield = shield;
    }

    static InlineText of(Node block, FormulaShield shield) {
        InlineText text = new InlineText(shield);
        if (block instanceof Image image) {
            text.visit(image);
        } else {
            text.visitChildren(block);
        }
        return text;
    }

    static InlineText marked(String mark, FormulaShield shield) {
        InlineText text = new InlineText(shield);
        text.words.append(mark);
        return text;
    }

    /** Appends other words and what is known of them. */
    void append(char gap, InlineText more) {
        int start = words.append(gap).length();
        words.append(more.words);
        more.pages.forEach(page -> pages.add(new PageMark(start + page.offset(), page.label())));
        more.bold.forEach(span -> bold.add(new Span(start + span.start(), start + span.end())));
        illustrations.addAll(more.illustrations);
    }

    void append(char gap, String more) {
        words.append(gap).append(more);
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

    List<Span> bold() {
        return bold;
    }

    List<Illustration> illustrations() {
        return illustrations;
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
        int start = words.length();
        visitChildren(image);
        illustrations.add(
                new Illustration(image.getDestination(), words.substring(start).strip()));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        int start = words.length();
        visitChildren(strong);
        if (words.length() > start) {
            bold.add(new Span(start, words.length()));
        }
    }

    @Override
    public void visit(HtmlInline html) {
        pageLabel(html.getLiteral()).ifPresent(label -> pages.add(new PageMark(words.length(), label)));
    }
}
