package id.kawanbelajar.adapter.document.web;

import id.kawanbelajar.adapter.document.layout.Marks;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A list of a page: its items with the marks that a browser shows. */
final class WebList {
    private static final Pattern STYLE =
            Pattern.compile("(?i)list-style(?:-type)?\\s*:\\s*(lower|upper)-(alpha|latin|roman)");
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");
    private static final int DEEPEST = 6;

    private final String type;
    private final List<ReadBlock> out = new ArrayList<>();
    private final int headingLevel;
    private int number;

    private WebList(Element list, int headingLevel) {
        this.headingLevel = headingLevel;
        this.type = list.normalName().equals("ol") ? type(list) : "";
        this.number = number(list.attr("start"), 1);
    }

    /**
     * Returns a list's blocks.
     *
     * @param reading reads what stands in an item
     * @param headingLevel of the heading above
     */
    static List<ReadBlock> of(Element list, Function<Element, List<ReadBlock>> reading, int headingLevel) {
        WebList items = new WebList(list, headingLevel);
        for (Element child : list.children()) {
            if (child.normalName().equals("li")) {
                items.number = number(child.attr("value"), items.number);
                items.item(reading.apply(child));
            } else {
                reading.apply(child).forEach(block -> items.out.add(deeper(block)));
            }
        }
        return items.out;
    }

    /** An item's own paragraphs stay one block; a list inside it follows as items of its own. */
    private void item(List<ReadBlock> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        int own = 0;
        StringBuilder words = new StringBuilder();
        while (own < blocks.size() && isOwn(blocks.get(own))) {
            words.append(own == 0 ? "" : "\n").append(blocks.get(own).text());
            own++;
        }
        ReadBlock first = blocks.getFirst();
        if (own > 0) {
            out.add(new ReadBlock(Block.Kind.LIST_ITEM, 1, marked(words.toString())));
        } else if (first.kind() == Block.Kind.HEADING) {
            out.add(ReadBlock.heading(
                    Math.clamp(first.level(), Math.min(headingLevel + 1, DEEPEST), DEEPEST), marked(first.text())));
            own = 1;
        }
        number++;
        blocks.subList(own, blocks.size()).forEach(block -> out.add(deeper(block)));
    }

    private static boolean isOwn(ReadBlock block) {
        return block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.FORMULA;
    }

    private static ReadBlock deeper(ReadBlock block) {
        return block.kind() == Block.Kind.LIST_ITEM
                ? new ReadBlock(block.kind(), Math.min(block.level() + 1, DEEPEST), block.text())
                : block;
    }

    private String marked(String words) {
        String line = words.strip();
        if (!type.isEmpty()) {
            return mark() + " " + line;
        }
        return Marks.numbered(line).orElse("- " + line);
    }

    private String mark() {
        String mark = switch (type) {
            case "a", "A" -> number >= 1 && number <= 26 ? String.valueOf((char) ('a' + number - 1)) : "" + number;
            case "i", "I" -> number >= 1 && number <= ROMAN.size() ? ROMAN.get(number - 1) : "" + number;
            default -> "" + number;
        };
        return (Character.isUpperCase(type.charAt(0)) ? mark.toUpperCase(Locale.ROOT) : mark) + ".";
    }

    private static String type(Element list) {
        Matcher style = STYLE.matcher(list.attr("style"));
        if (style.find()) {
            String letter = style.group(2).equalsIgnoreCase("roman") ? "i" : "a";
            return style.group(1).equalsIgnoreCase("upper") ? letter.toUpperCase(Locale.ROOT) : letter;
        }
        String type = list.attr("type");
        return type.matches("[aAiI]") ? type : "1";
    }

    private static int number(String value, int usual) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : usual;
    }
}
