package id.kawanbelajar.adapter.document.office.slides;

import id.kawanbelajar.adapter.document.latex.Scripts;
import id.kawanbelajar.adapter.document.office.Element;
import id.kawanbelajar.adapter.document.office.Omml;
import id.kawanbelajar.adapter.document.office.SymbolFont;
import id.kawanbelajar.adapter.document.office.word.NumberFormat;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the paragraphs of a shape. */
final class SlideParagraphs {
    private final boolean bulleted;
    private final List<ReadBlock> blocks = new ArrayList<>();
    private final int[] counts = new int[9];

    private SlideParagraphs(boolean bulleted) {
        this.bulleted = bulleted;
    }

    /**
     * Returns the blocks of a text body.
     *
     * @param bulleted whether its paragraphs are items unless they say otherwise
     */
    static List<ReadBlock> of(Element body, boolean bulleted) {
        SlideParagraphs paragraphs = new SlideParagraphs(bulleted);
        body.children("a:p").forEach(paragraphs::paragraph);
        return paragraphs.blocks;
    }

    private void paragraph(Element paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.children().forEach(piece -> piece(piece, text));
        String words = text.toString()
                .replace('\u000b', '\n')
                .replaceAll("[\\p{Zs}\\t]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
        if (words.isEmpty()) {
            return;
        }
        Optional<Element> properties = paragraph.at("a:pPr");
        int depth = properties.map(p -> level(p.value("lvl"))).orElse(0);
        String mark = mark(properties, depth);
        if (!mark.isEmpty()) {
            blocks.add(new ReadBlock(Block.Kind.LIST_ITEM, Math.min(depth + 1, 6), mark + " " + words));
        } else if (words.matches("\\$[^$]+\\$")) {
            blocks.add(new ReadBlock(Block.Kind.FORMULA, 0, "$" + words + "$"));
        } else {
            blocks.add(ReadBlock.paragraph(words));
        }
    }

    private static int level(String value) {
        return value.matches("[0-8]") ? Integer.parseInt(value) : 0;
    }

    private String mark(Optional<Element> properties, int depth) {
        Optional<Element> number = properties.flatMap(p -> p.at("a:buAutoNum"));
        for (int below = depth + 1; below < counts.length; below++) {
            counts[below] = 0;
        }
        if (number.isPresent()) {
            String start = number.get().value("startAt");
            counts[depth] =
                    counts[depth] > 0 ? counts[depth] + 1 : start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
            return numbered(counts[depth], number.get().value("type"));
        }
        counts[depth] = 0;
        boolean own = properties
                .filter(p -> p.at("a:buChar").isPresent() || p.at("a:buBlip").isPresent())
                .isPresent();
        boolean none = properties.flatMap(p -> p.at("a:buNone")).isPresent();
        return own || (bulleted && !none) ? "-" : "";
    }

    private static String numbered(int count, String type) {
        String format = type.startsWith("alphaLc")
                ? "lowerLetter"
                : type.startsWith("alphaUc")
                        ? "upperLetter"
                        : type.startsWith("romanLc")
                                ? "lowerRoman"
                                : type.startsWith("romanUc") ? "upperRoman" : "decimal";
        String number = NumberFormat.written(count, format);
        return type.endsWith("ParenBoth") ? "(" + number + ")" : type.endsWith("ParenR") ? number + ")" : number + ".";
    }

    private static void piece(Element piece, StringBuilder text) {
        switch (piece.tag()) {
            case "a:r" -> run(piece, text);
            case "a:br" -> text.append('\n');
            case "a:fld" -> {
                if (!piece.value("type").matches("slidenum|datetime.*")) {
                    run(piece, text);
                }
            }
            case "m:oMath" -> text.append(Omml.inline(piece));
            case "mc:Fallback", "a:pPr", "a:endParaRPr" -> {}
            default -> piece.children().forEach(inner -> piece(inner, text));
        }
    }

    private static void run(Element run, StringBuilder text) {
        String words = SymbolFont.read(run.children("a:t").map(Element::text).reduce("", String::concat));
        String height = run.attributeAt("baseline", "a:rPr").orElse("0");
        if (height.equals("0")) {
            text.append(words);
        } else {
            text.append(height.startsWith("-") ? Scripts.low(words) : Scripts.high(words));
        }
    }
}
