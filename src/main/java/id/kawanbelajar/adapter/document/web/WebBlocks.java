package id.kawanbelajar.adapter.document.web;

import id.kawanbelajar.material.reading.ReadBlock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks the tree of a page and takes its blocks in reading order. */
final class WebBlocks {
    private static final Pattern PAGE = Pattern.compile("(?i)\\s*(?:hal|halaman)\\.?\\s+([0-9A-Za-z.-]{1,12})\\s*");
    private static final int DEEPEST = 60;
    private static final int LONGEST_LABELS = 200;

    private final UnaryOperator<String> formulas;
    private final Collected collected;
    private final Inline inline = new Inline();

    private WebBlocks(UnaryOperator<String> formulas, Collected collected) {
        this.formulas = formulas;
        this.collected = collected;
    }

    /**
     * Returns the pages below an element; none where it says nothing.
     *
     * @param formulas puts formulas back that were hidden from a parser
     */
    static List<WebPage> pages(Element root, UnaryOperator<String> formulas) {
        Collected pages = new Collected(false, 0);
        WebBlocks blocks = new WebBlocks(formulas, pages);
        blocks.inside(root, 0, false);
        blocks.flush();
        return pages.pages();
    }

    private void inside(Element parent, int depth, boolean bold) {
        if (depth > DEEPEST) {
            inline.text(parent.text(), bold);
            return;
        }
        for (Node child : parent.childNodes()) {
            switch (child) {
                case TextNode text -> inline.text(text.getWholeText(), bold);
                case Comment comment -> comment(comment.getData());
                case Element element -> element(element, depth + 1, bold);
                default -> {}
            }
        }
    }

    private void comment(String text) {
        Matcher page = PAGE.matcher(text);
        if (page.matches()) {
            page(page.group(1));
        }
    }

    private void page(String label) {
        flush();
        collected.page(label);
    }

    private void element(Element element, int depth, boolean bold) {
        Optional<String> formula = WebMath.of(element);
        if (formula.isPresent()) {
            inline.formula(formula.get());
            return;
        }
        if (element.attr("epub:type").contains("pagebreak")
                || element.attr("role").equals("doc-pagebreak")) {
            page(firstOf(element.attr("title"), element.attr("aria-label"), element.text()));
            return;
        }
        switch (element.normalName()) {
            case "br" -> inline.lineBreak();
            case "sup", "sub" -> inline.script(element);
            case "img" -> picture(element);
            case "svg" -> drawing(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, depth);
            case "ul", "ol" -> {
                flush();
                collected.add(WebList.of(element, li -> below(li, depth + 1), collected.level()));
            }
            case "table" -> {
                flush();
                collected.add(WebTable.of(element, collected.level(), cell -> below(cell, depth + 1)));
            }
            case "pre" -> {
                flush();
                collected.add(paragraph(formulas.apply(element.wholeText())));
            }
            case "dt" -> {
                flush();
                inside(element, depth, false);
                inline.text(": ", false);
            }
            case "dd" -> {
                inside(element, depth, bold);
                flush();
            }
            default -> other(element, depth, bold);
        }
    }

    private void other(Element element, int depth, boolean bold) {
        boolean strong =
                bold || element.normalName().equals("b") || element.normalName().equals("strong");
        if (element.isBlock()) {
            flush();
            inside(element, depth, strong);
            flush();
        } else {
            inside(element, depth, strong);
        }
    }

    private void heading(Element element, int depth) {
        flush();
        List<ReadBlock> within = below(element, depth + 1);
        collected.heading(
                element.normalName().charAt(1) - '0',
                within.stream().map(ReadBlock::text).collect(Collectors.joining(" ")));
    }

    /** Returns the blocks of what stands in a list's item, a cell or a heading. */
    private List<ReadBlock> below(Element element, int depth) {
        Collected part = new Collected(true, collected.level());
        WebBlocks blocks = new WebBlocks(formulas, part);
        blocks.inside(element, depth, false);
        blocks.flush();
        return part.all();
    }

    private void picture(Element image) {
        String words = image.attr("alt").strip();
        if (words.startsWith("{\\displaystyle") || image.className().contains("math")) {
            return;
        }
        boolean alone = image.parent() == null || image.parent().ownText().isBlank();
        if (alone) {
            flush();
            collected.figure(formulas.apply(words));
        } else {
            inline.text(words, false);
        }
    }

    private void drawing(Element svg) {
        Element title = svg.selectFirst("title, desc");
        String labels = title != null
                ? title.text()
                : svg.select("text, foreignObject, foreignobject").stream()
                        .map(Element::text)
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .collect(Collectors.joining(", "));
        flush();
        if (labels.length() <= LONGEST_LABELS) {
            collected.figure(formulas.apply(labels));
        }
    }

    private void flush() {
        boolean bold = inline.isBold();
        collected.words(formulas.apply(inline.take()), bold);
    }

    /** Lines that keep their indents among each other, as poems and programs want it. */
    private static List<ReadBlock> paragraph(String lines) {
        String text = lines.replace("\t", "    ")
                .replaceAll("\\A\\s*\\n", "")
                .stripIndent()
                .strip();
        return text.isBlank() ? List.of() : List.of(ReadBlock.paragraph(text));
    }

    private static String firstOf(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }
}
