package id.kawanbelajar.adapter.setup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a file of settings, of which some get another value while every other stays as a person wrote it. */
final class PropertyLines {
    private static final Pattern NAME = Pattern.compile("\\s*([A-Za-z0-9_.]+)\\s*(?:[=:\\s].*)?");

    private PropertyLines() {}

    /** Returns the lines with these values; a blank value leaves its line out, a new one comes last, in order of names. */
    static List<String> with(List<String> lines, Map<String, String> values) {
        List<String> changed = new ArrayList<>();
        Set<String> written = new HashSet<>();
        boolean goesOn = false;
        boolean dropping = false;
        for (String line : lines) {
            Matcher name = NAME.matcher(line);
            if (!goesOn) {
                dropping = name.matches() && values.containsKey(name.group(1));
                if (dropping && written.add(name.group(1))) {
                    add(changed, name.group(1), values.getOrDefault(name.group(1), ""));
                }
            }
            if (!dropping) {
                changed.add(line);
            }
            goesOn = goesOn(line, goesOn);
        }
        new TreeMap<>(values).forEach((name, value) -> {
            if (!written.contains(name)) {
                add(changed, name, value);
            }
        });
        return changed;
    }

    private static void add(List<String> lines, String name, String value) {
        if (!value.isBlank()) {
            lines.add(name + "=" + escaped(value));
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", " ").replace("\r", " ");
    }

    /** A remark never goes on; any other line does where it ends with an odd number of backslashes. */
    private static boolean goesOn(String line, boolean inside) {
        String begin = line.strip();
        if (!inside && (begin.startsWith("#") || begin.startsWith("!"))) {
            return false;
        }
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
