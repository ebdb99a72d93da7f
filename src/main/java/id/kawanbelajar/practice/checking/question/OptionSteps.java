package id.kawanbelajar.practice.checking.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which options the steps of a question lead to: by letter, by their words, or by their algebra. */
final class OptionSteps {
    private static final double ENOUGH_WORDS = 0.5;

    /** By so much another option must fit the last step better before the key is doubted. */
    private static final double MARGIN = 0.25;

    private static final String LETTER = "(?<![\\p{L}\\d])[A-E](?![\\p{L}\\d])";
    private static final Pattern NAMED =
            Pattern.compile("(?i:pilihan|opsi|jawaban(?:nya)?|kuncinya)(?:\\s+(?:yang\\s+)?\\p{Ll}+)?\\s+(" + LETTER
                    + "(?:\\s*(?:,|dan|serta|atau|, dan)\\s*" + LETTER + ")*)");
    private static final Pattern ALL_AT_THE_END = Pattern.compile(
            LETTER + "(?:\\s*,\\s*" + LETTER + ")*\\s*,?\\s*(?:dan|serta)\\s+" + LETTER + "(?=\\s*\\.?\\s*$)");
    private static final Pattern ONE_AT_THE_END = Pattern.compile(LETTER + "(?=\\s*\\.?\\s*$)");
    private static final String LIST = "((?:" + LETTER + "\\s*(?:,\\s*dan|,|dan|serta)?\\s*)+)";
    private static final Pattern CALLED_RIGHT =
            Pattern.compile(LIST + "\\s(?:juga\\s+)?(?:tepat|benar|sesuai|didukung)\\b");
    private static final Pattern CALLED_WRONG =
            Pattern.compile(LIST + "\\s(?:juga\\s+)?(?:tidak|bukan|salah|keliru|kurang)\\b");
    private static final Pattern SINGLE = Pattern.compile(LETTER);
    private static final Pattern MATH = Pattern.compile("(?<!\\p{L})[-+]|[=<>√^²³/×÷]");

    private final String all;
    private final String last;
    private final Map<String, String> options;

    OptionSteps(List<String> steps, Map<String, String> options) {
        this.all = String.join(" ", steps);
        this.last = steps.getLast();
        this.options = options;
    }

    /** Returns what is wrong if the steps do not lead to the one right option. */
    List<String> reach(String key) {
        Set<String> named = letters(NAMED, last);
        named.addAll(letters(ONE_AT_THE_END, last));
        if (!named.isEmpty()) {
            return named.contains(key)
                    ? List.of()
                    : List.of(other(key, named.iterator().next()));
        }
        double own = fit(last, option(key));
        return options.keySet().stream()
                .filter(letter -> fit(last, option(letter)) >= Math.max(ENOUGH_WORDS, own + MARGIN))
                .max(Comparator.comparingDouble(letter -> fit(last, option(letter))))
                .map(letter -> List.of(other(key, letter)))
                .orElseGet(() -> reached(Set.of(key)));
    }

    /** Returns what is wrong if the steps do not lead to every right option. */
    List<String> reach(Set<String> key) {
        Set<String> listed = letters(ALL_AT_THE_END, last);
        Set<String> right = letters(CALLED_RIGHT, all);
        Set<String> wrong = letters(CALLED_WRONG, all);
        for (String letter : options.keySet()) {
            if (key.contains(letter) ? wrong.contains(letter) : right.contains(letter)) {
                return List.of("langkah menyebut pilihan %s %s, padahal kuncinya %s; betulkan salah satunya"
                        .formatted(
                                letter,
                                key.contains(letter) ? "salah" : "benar",
                                String.join(", ", new TreeSet<>(key))));
            }
        }
        if (listed.size() > 1 && !listed.equals(key)) {
            return List.of("langkah terakhir menyebut pilihan %s, padahal kuncinya %s; betulkan salah satunya"
                    .formatted(String.join(", ", listed), String.join(", ", new TreeSet<>(key))));
        }
        return reached(key);
    }

    private List<String> reached(Set<String> key) {
        return key.stream()
                .sorted()
                .filter(letter -> !all.matches("(?s).*" + LETTER.replace("[A-E]", letter) + ".*")
                        && fit(all, option(letter)) < ENOUGH_WORDS)
                .map(letter -> "langkah tidak sampai ke kunci %s (%s); sebut pilihannya di langkah terakhir"
                        .formatted(letter, option(letter)))
                .toList();
    }

    private String other(String key, String letter) {
        return "langkah terakhir sampai ke pilihan %s (%s), padahal kuncinya %s; betulkan salah satunya"
                .formatted(letter, option(letter), key);
    }

    private String option(String letter) {
        return options.getOrDefault(letter, "");
    }

    private static Set<String> letters(Pattern list, String text) {
        Set<String> letters = new TreeSet<>();
        list.matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(found ->
                        SINGLE.matcher(found).results().map(MatchResult::group).forEach(letters::add));
        return letters;
    }

    /** How much of an option a text says, 0 to 1; signs count where the option has any. */
    private double fit(String text, String option) {
        if (MATH.matcher(option).find()) {
            return Words.algebra(text).contains(Words.algebra(option)) ? 1 : ENOUGH_WORDS * Words.share(text, option);
        }
        if (Words.holds(text, option)) {
            return Words.holdsApart(text, option, options.values()) ? 1 : 0;
        }
        return Words.share(text, option);
    }
}
