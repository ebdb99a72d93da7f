package id.kawanbelajar.adapter.document.office.word;

import id.kawanbelajar.adapter.document.office.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts automatic numbers as Word does; a file keeps only which list and level a paragraph belongs to. */
final class Numbering {
    private static final int LEVELS = 9;

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** A level of a list. */
    private record Level(int start, String format, String pattern, boolean digitsOnly) {}

    /** A use of a list in the document, which may begin or look different. */
    private record Use(String list, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

    static Numbering of(@Nullable Element part) {
        Numbering numbering = new Numbering();
        if (part != null) {
            part.children("w:abstractNum").forEach(numbering::list);
            part.children("w:num").forEach(numbering::use);
        }
        return numbering;
    }

    private void list(Element list) {
        String id = list.value("w:abstractNumId");
        lists.put(id, levels(list));
        list.attributeAt("w:val", "w:styleLink").ifPresent(style -> linked.put("style " + style, id));
        list.attributeAt("w:val", "w:numStyleLink").ifPresent(style -> linked.put(id, "style " + style));
    }

    private static Map<Integer, Level> levels(Element list) {
        Map<Integer, Level> levels = new HashMap<>();
        list.children("w:lvl").forEach(level -> levels.put(number(level.value("w:ilvl"), 0), level(level)));
        return levels;
    }

    private static Level level(Element level) {
        return new Level(
                level.attributeAt("w:val", "w:start")
                        .map(start -> number(start, 1))
                        .orElse(1),
                level.attributeAt("w:val", "w:numFmt").orElse("decimal"),
                level.attributeAt("w:val", "w:lvlText").orElse(""),
                level.isOn("w:isLgl"));
    }

    private void use(Element num) {
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, Level> levels = new HashMap<>();
        num.children("w:lvlOverride").forEach(override -> {
            int level = number(override.value("w:ilvl"), 0);
            override.attributeAt("w:val", "w:startOverride").ifPresent(start -> starts.put(level, number(start, 1)));
            override.at("w:lvl").ifPresent(own -> levels.put(level, level(own)));
        });
        uses.put(
                num.value("w:numId"),
                new Use(num.attributeAt("w:val", "w:abstractNumId").orElse(""), starts, levels));
    }

    /** Counts on; returns the mark before a paragraph, e.g. {@code 2.1} or {@code -}; empty where it has none. */
    Optional<String> next(String numId, int asked) {
        Use use = uses.get(numId);
        int level = Math.clamp(asked, 0, LEVELS - 1);
        if (use == null || !level(use, level).isPresent()) {
            return Optional.empty();
        }
        String list = origin(use.list());
        int[] counts = counters.computeIfAbsent(list, id -> new int[LEVELS]);
        if (begun.add(numId)) {
            use.starts().keySet().stream().filter(l -> l < LEVELS).forEach(l -> counts[l] = 0);
        }
        counts[level] = counts[level] == 0 ? start(use, level) : counts[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            counts[below] = 0;
        }
        return Optional.of(mark(use, level, counts)).filter(mark -> !mark.isBlank());
    }

    private String mark(Use use, int level, int[] counts) {
        Level look = level(use, level).orElseThrow();
        if (look.format().equals("bullet")) {
            return "-";
        }
        String mark = look.pattern();
        for (int i = 0; i <= level; i++) {
            int count = counts[i] == 0 ? start(use, i) : counts[i];
            String format = look.digitsOnly()
                    ? "decimal"
                    : level(use, i).map(Level::format).orElse("decimal");
            mark = mark.replace("%" + (i + 1), NumberFormat.written(count, format));
        }
        return mark.strip();
    }

    private int start(Use use, int level) {
        Integer own = use.starts().get(level);
        return own != null ? own : level(use, level).map(Level::start).orElse(1);
    }

    private Optional<Level> level(Use use, int level) {
        Level own = use.levels().get(level);
        return own != null
                ? Optional.of(own)
                : Optional.ofNullable(
                        lists.getOrDefault(origin(use.list()), Map.of()).get(level));
    }

    /** Lists that only name a style are the list of that style. */
    private String origin(String list) {
        String style = linked.get(list);
        return style == null ? list : linked.getOrDefault(style, list);
    }

    static int number(String digits, int otherwise) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
