package id.kawanbelajar.retrieval.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Verbs as they are spoken: the prefix meN- is cut short to its nasal and -kan or -i becomes -in, as in "nyederhanain" for
 * "menyederhanakan" or "ngitung" for "menghitung". A guess counts only where the materials use a word of that root.
 */
final class Colloquial {
    private static final String SUFFIX = "in";
    private static final String PASSIVE = "di";

    /** The prefix in full. */
    private static final Pattern WRITTEN = Pattern.compile("^me[mn]");

    private static final int SHORTEST = 5;
    private static final int SHORTEST_ROOT = 3;

    private final Vocabulary vocabulary;

    Colloquial(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the written form of a spoken verb in lower case; empty where it is none that the materials know. */
    Optional<String> written(String word) {
        if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        boolean suffixed = word.endsWith(SUFFIX);
        String base = suffixed ? word.substring(0, word.length() - SUFFIX.length()) : word;
        if (suffixed && word.startsWith(PASSIVE)) {
            return used(List.of(base + "kan", base + "i"));
        }
        List<String> roots = new ArrayList<>(roots(base, suffixed));
        if (word.endsWith("ain")) {
            roots.addAll(roots(base + "i", true)); // "nyelesain" has swallowed the i of "selesai"
        }
        return used(roots.stream().flatMap(root -> verbs(root, suffixed)).toList())
                .or(() -> used(roots))
                .or(() -> roots.stream().filter(this::isKnown).findFirst());
    }

    /** Returns the first that a material spells so, else the first of which it has another form. */
    private Optional<String> used(List<String> forms) {
        return forms.stream()
                .filter(vocabulary::spells)
                .findFirst()
                .or(() -> forms.stream().filter(vocabulary::has).findFirst());
    }

    /** What may stand behind a nasal, the likeliest first; it swallows a consonant only before a vowel. */
    private static List<String> roots(String base, boolean suffixed) {
        List<String> roots = new ArrayList<>();
        if (base.startsWith("nge")) {
            roots.add(base.substring(3));
        }
        if (base.startsWith("ng")) {
            String rest = base.substring(2);
            roots.addAll(startsWithVowel(rest) ? List.of("k" + rest, rest, "h" + rest) : List.of(rest));
        } else if (base.startsWith("ny")) {
            roots.addAll(List.of("s" + base.substring(2), "c" + base.substring(2)));
        } else if (base.startsWith("n")) {
            roots.add(behind(base, "t", "cdjt"));
        } else if (base.startsWith("m") && !WRITTEN.matcher(base).find()) {
            roots.add(behind(base, "p", "bp"));
        }
        if (suffixed) {
            roots.add(base);
        }
        return roots.stream()
                .filter(root -> root.length() >= SHORTEST_ROOT)
                .flatMap(root -> Stream.of(root, Respelling.withA(root)).distinct())
                .toList();
    }

    /**
     * Returns what stands behind n or m: "nulis" hides the t of "tulis", "mbaca" and "njelasin" hide nothing.
     *
     * @param kept consonants that it stands before
     */
    private static String behind(String base, String swallowed, String kept) {
        String rest = base.substring(1);
        if (startsWithVowel(rest)) {
            return swallowed + rest;
        }
        return !rest.isEmpty() && kept.indexOf(rest.charAt(0)) >= 0 ? rest : "";
    }

    private static boolean startsWithVowel(String word) {
        return !word.isEmpty() && TypingSlip.isVowel(word.charAt(0));
    }

    private static Stream<String> verbs(String root, boolean suffixed) {
        String active = active(root);
        return suffixed ? Stream.of(active + "kan", active + "i", active) : Stream.of(active);
    }

    private boolean isKnown(String root) {
        return Stream.of("di" + root + "kan", "di" + root + "i", "di" + root, root + "an", "ber" + root, "ter" + root)
                .anyMatch(vocabulary::has);
    }

    /** The prefix meN- as it is written before a root. */
    private static String active(String root) {
        char first = root.charAt(0);
        return switch (first) {
            case 's' -> "meny" + root.substring(1);
            case 'p' -> "mem" + root.substring(1);
            case 't' -> "men" + root.substring(1);
            case 'k' -> "meng" + root.substring(1);
            case 'b', 'f' -> "mem" + root;
            case 'c', 'd', 'j', 'z' -> "men" + root;
            case 'a', 'e', 'i', 'o', 'u', 'g', 'h' -> "meng" + root;
            default -> "me" + root;
        };
    }
}
