package id.kawanbelajar.practice.bank.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that tell the key of a question, or of all. */
final class KeyLines {
    private static final Pattern OWN = Pattern.compile(
            "(?i)^[\\s(*-]*(?:kunci(?:\\s+jawaban(?:nya)?)?|jawaban(?:\\s+yang\\s+(?:benar|tepat))?|jawab|answer|ans)\\s*[:=.]?\\s*\\(?([A-E])\\b[.)]?.*");
    private static final Pattern HEAD = Pattern.compile(
            "(?i)^[\\s#*\\d.A-Z)]{0,8}(?:lembar\\s+|daftar\\s+)?(?:kunci(?:\\s+jawaban)?|jawaban)(?:\\s+.*)?:?\\s*$");
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\d{1,3})\\s*[.):=|-]?\\s*([A-Ea-e])(?![\\p{L}\\p{N}])");
    private static final Pattern EXPLAINED = Pattern.compile("(?i)^\\s*(?:pembahasan|penjelasan|alasan)\\s*:?\\s*(.*)");
    private static final int LIST = 3;

    private KeyLines() {}

    /** Returns the letter that a line under a question tells. */
    static Optional<String> own(String line) {
        Matcher own = OWN.matcher(line);
        return own.matches() ? Optional.of(own.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** Returns what a line explains. */
    static Optional<String> explanation(String line) {
        Matcher explained = EXPLAINED.matcher(line);
        return explained.matches() ? Optional.of(explained.group(1).strip()) : Optional.empty();
    }

    /** Returns whether a list of keys begins with a line. */
    static boolean isHead(String line) {
        return line.length() < 60 && HEAD.matcher(line).matches() && own(line).isEmpty();
    }

    /** Returns the keys by number of a line of nothing but numbers and letters; empty for any other. */
    static Map<Integer, String> list(String line) {
        Map<Integer, String> keys = pairs(line);
        String rest = PAIR.matcher(line).replaceAll("").replaceAll("[\\s,;|.:-]+", "");
        return keys.size() >= LIST && rest.isEmpty() ? keys : Map.of();
    }

    /** Returns the keys by number in a line. */
    static Map<Integer, String> pairs(String line) {
        Map<Integer, String> keys = new LinkedHashMap<>();
        PAIR.matcher(line)
                .results()
                .forEach(pair ->
                        keys.put(Integer.parseInt(pair.group(1)), pair.group(2).toUpperCase(Locale.ROOT)));
        return keys;
    }
}
