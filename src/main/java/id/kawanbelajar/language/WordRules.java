package id.kawanbelajar.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads rules over plain words from a resource: {@code [group]}, then lines that begin with {@code +} (a sign), {@code -}
 * (harmless: taken out before the signs are read) or {@code !} (a lesson: the group does not apply). {@code @name = …}
 * names a piece that later lines use as {@code {name}}.
 */
public final class WordRules {
    private final Map<String, String> pieces = new LinkedHashMap<>();
    private final List<WordRule> rules = new ArrayList<>();
    private String group = "";
    private List<Sign> signs = new ArrayList<>();
    private List<Sign> harmless = new ArrayList<>();
    private List<Sign> lessons = new ArrayList<>();

    private WordRules() {}

    /** Returns the rules of a resource in order; a mistake in it is a bug and stops the program. */
    public static List<WordRule> read(String resource) {
        WordRules reading = new WordRules();
        DataLines.of(resource).forEach(reading::line);
        reading.endGroup();
        return List.copyOf(reading.rules);
    }

    private void line(String line) {
        String rest = line.substring(1).strip();
        switch (line.charAt(0)) {
            case '@' ->
                pieces.put(rest.substring(0, rest.indexOf(" = ")), whole(rest.substring(rest.indexOf(" = ") + 3)));
            case '[' -> {
                endGroup();
                group = rest.substring(0, rest.length() - 1);
            }
            case '+' -> signs.add(pattern(rest));
            case '-' -> harmless.add(pattern(rest));
            case '!' -> lessons.add(pattern(rest));
            default -> throw new IllegalStateException("not a rule: " + line);
        }
    }

    private Sign pattern(String written) {
        return Sign.of(whole(written));
    }

    private String whole(String written) {
        String whole = written;
        for (var piece : pieces.entrySet()) {
            whole = whole.replace("{" + piece.getKey() + "}", piece.getValue());
        }
        return whole;
    }

    private void endGroup() {
        if (!group.isEmpty()) {
            rules.add(new WordRule(group, signs, harmless, lessons));
        }
        signs = new ArrayList<>();
        harmless = new ArrayList<>();
        lessons = new ArrayList<>();
    }
}
