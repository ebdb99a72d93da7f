package id.kawanbelajar.adapter.document.office.odf;

import id.kawanbelajar.adapter.document.office.Element;
import id.kawanbelajar.adapter.document.office.word.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the styles of an OpenDocument file say. */
final class OdfStyles {
    private static final int LONGEST_LINE = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();

    /** Takes up the styles in an element, e.g. {@code office:automatic-styles}. */
    void add(Element container) {
        container.children("style:style").forEach(style -> styles.put(style.value("style:name"), style));
        container.children("text:list-style").forEach(list -> lists.put(list.value("style:name"), list));
    }

    /** Returns a property of a style or of those it is based on, e.g. {@code style:text-properties}, {@code fo:font-weight}. */
    Optional<String> property(String style, String group, String name) {
        return inherited(style, element -> element.attributeAt(name, group));
    }

    boolean isBold(String style) {
        return property(style, "style:text-properties", "fo:font-weight")
                .filter(weight -> weight.matches("bold|[6-9]00"))
                .isPresent();
    }

    /** Returns the size of letters in half points. */
    int size(String style) {
        return property(style, "style:text-properties", "fo:font-size")
                .filter(size -> size.matches("[0-9.]{1,5}pt"))
                .map(size -> (int) Math.round(2 * Double.parseDouble(size.replace("pt", ""))))
                .orElse(24);
    }

    boolean breaksBefore(String style) {
        return property(style, "style:paragraph-properties", "fo:break-before")
                .filter("page"::equals)
                .isPresent();
    }

    /** Returns whether a style makes a title of a paragraph that is no heading. */
    boolean isTitle(String style) {
        return inherited(
                        style,
                        element -> Optional.of(element.value("style:name"))
                                .filter(name -> name.toLowerCase(Locale.ROOT).matches("title|judul")))
                .isPresent();
    }

    private <T> Optional<T> inherited(String name, Function<Element, Optional<T>> wanted) {
        Element style = styles.get(name);
        for (int i = 0; style != null && i < LONGEST_LINE; i++) {
            Optional<T> found = wanted.apply(style);
            if (found.isPresent()) {
                return found;
            }
            style = styles.get(style.value("style:parent-style-name"));
        }
        return Optional.empty();
    }

    /** Returns the list style that a paragraph's style names. */
    Optional<String> listOf(String style) {
        return inherited(
                style, element -> element.attribute("style:list-style-name").filter(name -> !name.isEmpty()));
    }

    /** Returns the number at which a level of a list starts. */
    int start(String list, int level) {
        return level(list, level)
                .map(look -> look.value("text:start-value"))
                .filter(start -> start.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    /**
     * Returns the mark before an item; blank where the list shows none.
     *
     * @param level from 1
     * @param counts of all levels, from level 1
     */
    String mark(String list, int level, int[] counts) {
        Optional<Element> look = level(list, level);
        if (look.isEmpty() || !look.get().is("text:list-level-style-number")) {
            return "-";
        }
        String format = look.get().value("style:num-format");
        if (format.isEmpty()) {
            return "";
        }
        String shown = look.get().value("text:display-levels");
        int first = shown.matches("[1-9]") ? Math.max(1, level - Integer.parseInt(shown) + 1) : level;
        StringBuilder mark = new StringBuilder(look.get().value("style:num-prefix"));
        for (int i = first; i <= level; i++) {
            String own = level(list, i).map(l -> l.value("style:num-format")).orElse("1");
            mark.append(i > first ? "." : "").append(NumberFormat.written(Math.max(1, counts[i - 1]), named(own)));
        }
        return mark.append(look.get().value("style:num-suffix")).toString().strip();
    }

    private static String named(String format) {
        return switch (format) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }

    private Optional<Element> level(String list, int level) {
        Element style = lists.get(list);
        return style == null
                ? Optional.empty()
                : style.children()
                        .filter(look -> look.value("text:level").equals(Integer.toString(level)))
                        .findFirst();
    }
}
