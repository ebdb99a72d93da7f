package id.kawanbelajar.adapter.document.office.odf;

import id.kawanbelajar.adapter.document.latex.Latex;
import id.kawanbelajar.adapter.document.latex.PresentationMath;
import id.kawanbelajar.adapter.document.latex.Scripts;
import id.kawanbelajar.adapter.document.office.AltText;
import id.kawanbelajar.adapter.document.office.Content;
import id.kawanbelajar.adapter.document.office.Element;
import id.kawanbelajar.adapter.document.office.SymbolFont;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what stands in a paragraph. */
final class OdfInline {
    private final OdfStyles styles;
    private final Function<String, Optional<Element>> objects;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> boxes = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();
    private final List<Element> figures = new ArrayList<>();
    private String style;
    private int plain;
    private int formulas;
    private int size;
    private int pages;

    /**
     * @param objects finds the formula that is embedded by an address
     */
    OdfInline(OdfStyles styles, Function<String, Optional<Element>> objects, Element paragraph) {
        this.styles = styles;
        this.objects = objects;
        this.style = paragraph.value("text:style-name");
        this.size = styles.size(style);
        read(paragraph);
    }

    private void read(Element part) {
        for (Content content : part.nodes()) {
            switch (content) {
                case Content.Text words -> append(words.characters().replaceAll("\\s+", " "));
                case Element piece -> piece(piece);
            }
        }
    }

    private void append(String words) {
        text.append(SymbolFont.read(words));
        if (!words.isBlank()) {
            plain += styles.isBold(style) ? 0 : 1;
            size = Math.max(size, styles.size(style));
        }
    }

    private void piece(Element piece) {
        switch (piece.tag()) {
            case "text:span" -> span(piece);
            case "text:s" -> text.append(' ');
            case "text:tab" -> text.append('\t');
            case "text:line-break" -> text.append('\n');
            case "text:soft-page-break" -> pages++;
            case "text:note" -> note(piece);
            case "draw:frame" -> frame(piece);
            case "draw:custom-shape", "draw:rect", "draw:g" -> boxes.add(piece);
            case "office:annotation",
                    "office:annotation-end",
                    "text:bookmark",
                    "text:page-number",
                    "text:ruby-text" -> {}
            default -> read(piece);
        }
    }

    private void span(Element span) {
        String outer = style;
        style = span.value("text:style-name");
        if (!styles.property(style, "style:text-properties", "text:display")
                .filter("none"::equals)
                .isPresent()) {
            int start = text.length();
            read(span);
            String height = styles.property(style, "style:text-properties", "style:text-position")
                    .orElse("0%");
            String words = text.substring(start);
            if (height.startsWith("super") || height.matches("[1-9][0-9]*%.*")) {
                text.replace(start, text.length(), Scripts.high(words));
            } else if (height.startsWith("sub") || height.startsWith("-")) {
                text.replace(start, text.length(), Scripts.low(words));
            }
        }
        style = outer;
    }

    private void note(Element note) {
        notes.add(note);
        text.append(Scripts.high(Integer.toString(notes.size())));
    }

    private void frame(Element frame) {
        Optional<Element> object = frame.at("draw:object");
        Optional<Element> math = object.flatMap(o -> o.at("math:math").or(() -> objects.apply(o.value("xlink:href"))));
        if (math.isPresent()) {
            text.append(Latex.inline(PresentationMath.latex(math.get())));
            formulas++;
        } else if (frame.at("draw:text-box").isPresent()) {
            boxes.add(frame.at("draw:text-box").get());
        } else {
            frame.children("svg:desc")
                    .findFirst()
                    .flatMap(d -> AltText.figure(d.text()))
                    .ifPresent(f -> figures.add(frame));
        }
    }

    String words() {
        return text.toString()
                .replaceAll("[\\p{Zs}\\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("[\u00ad\u200b\ufeff]", "")
                .strip();
    }

    /** Returns whether it is one formula and nothing else. */
    boolean isFormula() {
        return formulas > 0 && words().matches("\\$[^$]+\\$");
    }

    boolean isBold() {
        return plain == 0 && formulas == 0;
    }

    int size() {
        return size;
    }

    /** Returns how often the page turned in it when the file was last shown. */
    int pages() {
        return pages;
    }

    List<Element> boxes() {
        return boxes;
    }

    List<Element> notes() {
        return notes;
    }

    /** Returns frames whose pictures are described. */
    List<Element> figures() {
        return figures;
    }
}
