package id.kawanbelajar.adapter.document.office.word;

import id.kawanbelajar.adapter.document.office.Element;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the styles of a document say of its paragraphs. */
final class Styles {
    private static final Pattern NUMBERED = Pattern.compile("(?:heading|judul|tajuk|kepala|head)\\s*(\\d)\\b.*");
    private static final Pattern TITLE = Pattern.compile("title|judul|judul bab|judul dokumen|bab");
    private static final Pattern SUBTITLE = Pattern.compile("sub ?-?(judul|bab)( bab)?");
    private static final Pattern CONTENTS = Pattern.compile("(toc|daftar isi|table of figures).*");
    private static final int LONGEST_LINE = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private String usual = "";

    static Styles of(@Nullable Element part) {
        Styles styles = new Styles();
        if (part != null) {
            part.children("w:style").forEach(styles::add);
        }
        return styles;
    }

    private void add(Element style) {
        String id = style.value("w:styleId");
        styles.put(id, style);
        if (style.value("w:type").equals("paragraph")
                && style.value("w:default").equals("1")) {
            usual = id;
        }
    }

    /** Returns the level of heading that a paragraph is by its style or its own outline level; 0 for none. */
    int level(Element properties) {
        Optional<String> own = properties.attributeAt("w:val", "w:outlineLvl");
        String id = id(properties);
        return own.map(Styles::outline)
                .or(() -> inherited(
                        id,
                        style -> named(style)
                                .or(() -> style.attributeAt("w:val", "w:pPr", "w:outlineLvl")
                                        .map(Styles::outline))))
                .orElse(0);
    }

    private static Integer outline(String level) {
        int zeroBased = Numbering.number(level, 9);
        return zeroBased > 8 ? 0 : Math.min(6, zeroBased + 1);
    }

    private static Optional<Integer> named(Element style) {
        String name = name(style);
        Matcher numbered = NUMBERED.matcher(name);
        if (numbered.matches()) {
            return Optional.of(Math.clamp(Numbering.number(numbered.group(1), 1), 1, 6));
        }
        if (TITLE.matcher(name).matches()) {
            return Optional.of(1);
        }
        return SUBTITLE.matcher(name).matches() ? Optional.of(2) : Optional.empty();
    }

    private static String name(Element style) {
        return style.attributeAt("w:val", "w:name")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Returns whether a paragraph is a line of a table of contents. */
    boolean isContents(Element properties) {
        Element style = styles.get(id(properties));
        return style != null && CONTENTS.matcher(name(style)).matches();
    }

    /** Returns a list's property of a paragraph, its own or its style's. */
    Optional<String> list(Element properties, String property) {
        return properties
                .attributeAt("w:val", "w:numPr", property)
                .or(() -> inherited(id(properties), style -> style.attributeAt("w:val", "w:pPr", "w:numPr", property)));
    }

    /** Returns whether a paragraph's words are bold unless they say otherwise. */
    boolean isBold(Element properties) {
        return inherited(
                        id(properties),
                        style -> style.at("w:rPr", "w:b")
                                .map(bold ->
                                        !bold.attribute("w:val").orElse("1").matches("0|false")))
                .orElse(false);
    }

    /** Returns the size of a paragraph's letters unless they say otherwise, in half points. */
    int size(Element properties) {
        return inherited(id(properties), style -> style.attributeAt("w:val", "w:rPr", "w:sz"))
                .map(size -> Numbering.number(size, 22))
                .orElse(22);
    }

    private String id(Element properties) {
        return properties.attributeAt("w:val", "w:pStyle").orElse(usual);
    }

    private <T> Optional<T> inherited(String id, Function<Element, Optional<T>> wanted) {
        Element style = styles.get(id);
        for (int i = 0; style != null && i < LONGEST_LINE; i++) {
            Optional<T> found = wanted.apply(style);
            if (found.isPresent()) {
                return found;
            }
            style = styles.get(style.attributeAt("w:val", "w:basedOn").orElse(""));
        }
        return Optional.empty();
    }
}
