package id.kawanbelajar.adapter.svg;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sizes of letters that a drawing's style sheet gives to elements and classes by name. */
final class SvgClasses {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern SIZE = Pattern.compile("font-size\\s*:\\s*([^;}]+)|\\bfont\\s*:[^;}]*?([\\d.]+)px");

    private final Map<String, String> sizes = new HashMap<>();

    void read(String styleSheet) {
        Matcher rules = RULE.matcher(styleSheet);
        while (rules.find()) {
            Matcher size = SIZE.matcher(rules.group(2));
            if (size.find()) {
                String written = size.group(1) == null ? size.group(2) : size.group(1);
                for (String selector : rules.group(1).split(",", -1)) {
                    String[] path = selector.strip().split("\\s+", -1);
                    sizes.put(path[path.length - 1].replaceFirst("^\\w+(?=\\.)", ""), written.strip());
                }
            }
        }
    }

    /** Returns the size for an element; null where the style sheet says none. */
    @Nullable String fontSize(String element, @Nullable String classNames) {
        String size = sizes.get(element);
        if (classNames != null) {
            for (String name : classNames.strip().split("\\s+", -1)) {
                size = sizes.getOrDefault("." + name, size);
            }
        }
        return size;
    }
}
