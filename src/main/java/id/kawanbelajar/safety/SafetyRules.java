package id.kawanbelajar.safety;

import id.kawanbelajar.language.DataLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code /aman/aturan.txt}; its head says how it is written. A mistake there is a bug and stops the program. */
final class SafetyRules {
    private static final Map<String, Verdict> CATEGORIES = categories();

    private final Map<String, String> pieces = new HashMap<>();
    private final List<SafetyRule> rules = new ArrayList<>();
    private String category = "";
    private List<Pattern> signs = new ArrayList<>();
    private List<Pattern> harmless = new ArrayList<>();
    private List<Pattern> lessons = new ArrayList<>();

    private SafetyRules() {}

    /** Returns the rules in order; the first that applies wins. */
    static List<SafetyRule> read() {
        SafetyRules reading = new SafetyRules();
        DataLines.of("/aman/aturan.txt").forEach(reading::line);
        reading.endCategory();
        return List.copyOf(reading.rules);
    }

    private void line(String line) {
        String rest = line.substring(1).strip();
        switch (line.charAt(0)) {
            case '@' -> pieces.put(rest.substring(0, rest.indexOf(" = ")), rest.substring(rest.indexOf(" = ") + 3));
            case '[' -> {
                endCategory();
                category = rest.substring(0, rest.length() - 1);
            }
            case '+' -> signs.add(pattern(rest));
            case '-' -> harmless.add(pattern(rest));
            case '!' -> lessons.add(pattern(rest));
            default -> throw new IllegalStateException("not a rule: " + line);
        }
    }

    private Pattern pattern(String written) {
        String whole = written;
        for (var piece : pieces.entrySet()) {
            whole = whole.replace("{" + piece.getKey() + "}", piece.getValue());
        }
        return Pattern.compile(whole, Pattern.UNICODE_CHARACTER_CLASS);
    }

    private void endCategory() {
        if (category.isEmpty()) {
            return;
        }
        Verdict verdict = CATEGORIES.get(category);
        if (verdict == null) {
            throw new IllegalStateException("unknown category: " + category);
        }
        rules.add(new SafetyRule(verdict, signs, harmless, lessons));
        signs = new ArrayList<>();
        harmless = new ArrayList<>();
        lessons = new ArrayList<>();
    }

    private static Map<String, Verdict> categories() {
        Map<String, Verdict> byName = new HashMap<>();
        Stream.of(Verdict.Distress.values()).map(Verdict.Crisis::new).forEach(v -> byName.put(v.category(), v));
        Stream.of(Verdict.Hazard.values()).map(Verdict.Danger::new).forEach(v -> byName.put(v.category(), v));
        Stream.of(Verdict.Matter.values()).map(Verdict.Improper::new).forEach(v -> byName.put(v.category(), v));
        return Map.copyOf(byName);
    }
}
