package id.kawanbelajar.retrieval.wording;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the standard form of one word as students type it: from the list, or by a rule where the materials know what comes
 * out of it. Safe for use by many threads.
 */
final class EverydaySpelling {
    /** From this length on what stands before an enclitic is a word. */
    private static final int SHORTEST = 5;

    /** Shorter ones are abbreviations, which the list has. */
    private static final int SHORTEST_WITHOUT_VOWELS = 4;

    private static final List<String> ENCLITICS = List.of("nya", "kah", "lah");
    private static final Pattern TWICE =
            Pattern.compile("(?i)((?:ber|ke|se|di|me)?-?)(\\p{L}{3,})2(nya|an|kan|ku|mu)?");
    private static final Pattern LENGTHENED = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");
    private static final Pattern HELD_AT_END = Pattern.compile("[^aiu](aa|ii|uu)$");
    private static final Pattern DIGIT_INSIDE = Pattern.compile("[a-z]+[0134][a-z]+");

    private final Lexicon lexicon;
    private final English english;
    private final Vocabulary vocabulary;
    private final Colloquial colloquial;
    private final Stemmer stemmer;

    EverydaySpelling(Lexicon lexicon, English english, Stemmer stemmer, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        this.english = english;
        this.stemmer = stemmer;
        this.vocabulary = vocabulary;
        this.colloquial = new Colloquial(vocabulary);
    }

    /** Returns whether a word is written twice by a digit, as in macam2 or ber-beda2. */
    static boolean isTwice(String word) {
        return TWICE.matcher(word).matches();
    }

    /** Returns a word in lower case with letters that were held down written once. */
    static String once(String lower) {
        return LENGTHENED.matcher(lower).replaceAll("$1");
    }

    /** Returns the word that is written with a digit, as in 7an or t1dak; empty for everything else. */
    Optional<String> withDigit(String lower) {
        if (lower.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Optional.ofNullable(lexicon.standard(lower)).or(() -> digitForLetter(lower));
    }

    private Optional<String> digitForLetter(String lower) {
        if (!DIGIT_INSIDE.matcher(lower).matches()) {
            return Optional.empty();
        }
        String word =
                lower.replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a');
        return Optional.ofNullable(lexicon.standard(word))
                .or(() -> Optional.of(word).filter(w -> w.length() >= SHORTEST && isKnown(w)));
    }

    /** Returns the standard form; empty where the word is standard, or nothing is known of it. */
    Optional<String> standard(String core) {
        String lower = core.toLowerCase(Locale.ROOT);
        String known = listed(lower);
        if (known != null) {
            return Optional.of(known);
        }
        Matcher twice = TWICE.matcher(core);
        if (twice.matches()) {
            return Optional.of(doubled(twice));
        }
        String once = once(lower);
        if (!once.equals(lower) && !once.equals("i")) {
            return Optional.of(known(once).or(() -> byRule(once)).orElse(once));
        }
        return isKnown(lower) && !HELD_AT_END.matcher(lower).find() ? Optional.empty() : byRule(lower);
    }

    private Optional<String> byRule(String lower) {
        return Stream.<Supplier<Optional<String>>>of(
                        () -> withoutDoubled(lower),
                        () -> spoken(lower),
                        () -> respelled(lower),
                        () -> withVowels(lower))
                .flatMap(rule -> rule.get().stream())
                .findFirst();
    }

    /** Returns whether a word in lower case stands in the materials, or in the list as a standard form. */
    boolean isKnown(String lower) {
        return lexicon.isStandard(lower) || vocabulary.has(lower);
    }

    private @Nullable String listed(String lower) {
        String known = lexicon.standard(lower);
        for (String enclitic : known == null ? ENCLITICS : List.<String>of()) {
            String before = lower.endsWith(enclitic) ? lower.substring(0, lower.length() - enclitic.length()) : "";
            String standard = before.length() >= SHORTEST ? lexicon.standard(before) : null;
            if (standard != null) {
                return standard + enclitic;
            }
        }
        return known;
    }

    private String doubled(Matcher twice) {
        String word = twice.group(2).toLowerCase(Locale.ROOT);
        String base = Objects.requireNonNullElse(lexicon.standard(word), word);
        return twice.group(1) + base + "-" + base + (twice.group(3) == null ? "" : twice.group(3));
    }

    /** "yaang", "lahirr" */
    private Optional<String> withoutDoubled(String lower) {
        String single = DOUBLED.matcher(lower).replaceAll("$1");
        if (single.equals(lower)) {
            return Optional.empty();
        }
        return Optional.ofNullable(listed(single)).or(() -> Optional.of(single).filter(this::isKnown));
    }

    /** Returns what another spelling of a word stands for, where it is in the list or in a material. */
    private Optional<String> known(String other) {
        return Optional.ofNullable(listed(other))
                .or(() -> Optional.of(other).filter(word -> lexicon.isStandard(word) || vocabulary.spells(word)));
    }

    private Optional<String> spoken(String lower) {
        boolean enclitic = lower.endsWith("nya");
        String verb = enclitic ? lower.substring(0, lower.length() - "nya".length()) : lower;
        return colloquial.written(verb).map(written -> enclitic ? written + "nya" : written);
    }

    /** "dpat", "tdak", "sbelum"; a word that exists is no other. */
    private Optional<String> withVowels(String lower) {
        return lower.length() < SHORTEST_WITHOUT_VOWELS || exists(lower) ? Optional.empty() : lexicon.withVowels(lower);
    }

    /** "atjeh", "biza", "naek", "sunge", "tetep", "rasah", and "libom" for mobil, as in Malang; a word that exists is no other. */
    private Optional<String> respelled(String lower) {
        if (exists(lower)) {
            return Optional.empty();
        }
        return Respelling.of(lower)
                .flatMap(other -> known(other).stream())
                .findFirst()
                .or(() -> backwards(lower));
    }

    private Optional<String> backwards(String lower) {
        String read = new StringBuilder(lower).reverse().toString();
        return Optional.of(read)
                .filter(word -> word.length() >= SHORTEST_WITHOUT_VOWELS)
                .filter(word -> stemmer.knows(word) && vocabulary.spells(word));
    }

    private boolean exists(String lower) {
        return stemmer.knows(lower) || english.has(lower);
    }
}
