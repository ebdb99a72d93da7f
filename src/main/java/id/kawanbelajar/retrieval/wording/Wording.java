package id.kawanbelajar.retrieval.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes a copy of a question ready for searching: everyday spelling becomes standard, greetings go, formulas stay as they
 * are. What the student wrote is always searched too, with more weight than any guess. Safe for use by many threads.
 */
public final class Wording {
    private static final double GUESS = 0.8;
    private static final double WILD_GUESS = 0.5;

    /** From this length on a misspelt word is close to only one other. */
    private static final int SURE = 5;

    /** Longer words in capitals are shouted, shorter ones abbreviations. */
    private static final int ABBREVIATION = 5;

    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern CORE = Pattern.compile("^([^\\p{L}\\p{N}]*)(.*?)([^\\p{L}\\p{N}]*)$", Pattern.DOTALL);
    private static final Pattern FORMULA = Pattern.compile(".*[\\d=+*/^<>→×÷√%²³].*|[-−]");

    private final Lexicon lexicon = new Lexicon();
    private final English english = new English();
    private final Stemmer stemmer = new Stemmer();
    private final Vocabulary vocabulary;
    private final EverydaySpelling spelling;

    /** Makes one that knows which words the materials use. */
    public Wording(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.spelling = new EverydaySpelling(lexicon, english, stemmer, vocabulary);
    }

    /**
     * One word of a question as it was read.
     *
     * @param plain in standard spelling
     * @param words what to look for
     */
    private record Reading(String plain, List<SearchText.Word> words) {}

    /** Returns what to search for. */
    public SearchText of(String question) {
        List<String> tokens = TOKEN.matcher(ExamPhrases.without(Joined.together(question)))
                .results()
                .map(r -> r.group())
                .toList();
        List<Reading> readings = undressed(IntStream.range(0, tokens.size())
                .mapToObj(i -> read(tokens, i))
                .flatMap(Optional::stream)
                .toList());
        return readings.isEmpty()
                ? new SearchText(question.strip(), List.of(new SearchText.Word(question, 1)))
                : new SearchText(
                        plain(readings),
                        readings.stream().flatMap(r -> r.words().stream()).toList());
    }

    private static String plain(List<Reading> readings) {
        return readings.stream().map(Reading::plain).collect(Collectors.joining(" "));
    }

    /** Takes away what a question begins with in an exam where only its standard spelling shows it: "mna dri brikut ini yg". */
    private static List<Reading> undressed(List<Reading> readings) {
        String plain = plain(readings);
        String bare = ExamPhrases.without(plain);
        int first = 0;
        int over = plain.endsWith(bare) ? plain.length() - bare.length() : 0;
        while (over > 0) {
            over -= readings.get(first).plain().length() + 1;
            first++;
        }
        return readings.subList(first, readings.size());
    }

    /** Reads one word; empty for a mere courtesy. */
    private Optional<Reading> read(List<String> tokens, int i) {
        String token = tokens.get(i);
        Matcher parts = CORE.matcher(token);
        String core = parts.matches() ? parts.group(2) : token;
        String lower = core.toLowerCase(Locale.ROOT);
        Optional<String> letters = spelling.withDigit(lower);
        if (core.isEmpty() || (letters.isEmpty() && isProtected(tokens, i, core))) {
            return Optional.of(sign(i > 0 ? tokens.get(i - 1) : "", token, core));
        }
        if (Roman.isNumeral(lower)) {
            return Optional.of(new Reading(token, List.of(new SearchText.Word(core, 1))));
        }
        boolean abbreviation = isAbbreviation(tokens, core);
        if (!abbreviation && lexicon.isCourtesy(EverydaySpelling.once(lower))) {
            return Optional.empty();
        }
        boolean name = abbreviation || isName(i, core);
        Optional<String> standard = name ? Optional.empty() : letters.or(() -> spelling.standard(core));
        return Optional.of(standard.map(word -> new Reading(
                        token.replace(core, word),
                        List.of(new SearchText.Word(core, 1), new SearchText.Word(word, GUESS))))
                .orElseGet(() -> guessed(token, core, name, abbreviation)));
    }

    /** Reads a word that has no other spelling: it may be English, or misspelt. */
    private Reading guessed(String token, String core, boolean name, boolean abbreviation) {
        String lower = core.toLowerCase(Locale.ROOT);
        List<SearchText.Word> words = new ArrayList<>(List.of(new SearchText.Word(core, 1)));
        Optional<String> translated = name ? english.indonesianName(lower) : english.indonesian(lower);
        translated.ifPresent(word -> words.add(new SearchText.Word(word, GUESS)));
        Optional<String> alike = abbreviation ? Optional.empty() : alike(lower);
        boolean sure = core.length() >= SURE && !Character.isUpperCase(core.charAt(0));
        alike.ifPresent(word -> words.add(new SearchText.Word(word, sure ? GUESS : WILD_GUESS)));
        Optional<String> meant = alike.filter(word -> sure).or(() -> translated.filter(word -> !vocabulary.has(lower)));
        return new Reading(meant.map(word -> token.replace(core, word)).orElse(token), words);
    }

    private static Reading sign(String before, String token, String core) {
        Optional<String> meant = Roman.after(before, core).or(() -> Ordinal.of(core));
        List<SearchText.Word> words = new ArrayList<>(List.of(new SearchText.Word(token, 1)));
        meant.ifPresent(word -> words.add(new SearchText.Word(word, GUESS)));
        return new Reading(meant.map(word -> token.replace(core, word)).orElse(token), words);
    }

    /** A capital inside a question that is not shouted begins a name. */
    private static boolean isName(int i, String core) {
        return i > 0
                && Character.isUpperCase(core.charAt(0))
                && core.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /** WHO, SI and SBY are what they are; where everything is in capitals, they say nothing. */
    private static boolean isAbbreviation(List<String> tokens, String core) {
        return core.length() <= ABBREVIATION
                && core.chars().allMatch(Character::isUpperCase)
                && tokens.stream().anyMatch(token -> token.chars().anyMatch(Character::isLowerCase));
    }

    /**
     * A misspelt word; a name may be misspelt too, but its meaning must not turn into that of another name. A word that
     * exists is not misspelt, even where no material has it.
     */
    private Optional<String> alike(String lower) {
        boolean exists = spelling.isKnown(lower) || stemmer.knows(lower) || english.has(lower);
        return exists ? Optional.empty() : vocabulary.closest(lower);
    }

    /** A formula, and a short sign beside one, means itself: 3 k in 2k + 3 k is no word. */
    private boolean isProtected(List<String> tokens, int i, String core) {
        if (EverydaySpelling.isTwice(core)) {
            return false;
        }
        if (FORMULA.matcher(tokens.get(i)).matches()) {
            return true;
        }
        return core.length() <= 2 && (isFormula(tokens, i - 1) || isFormula(tokens, i + 1));
    }

    private boolean isFormula(List<String> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && !EverydaySpelling.isTwice(tokens.get(i))
                && spelling.withDigit(tokens.get(i).toLowerCase(Locale.ROOT)).isEmpty()
                && FORMULA.matcher(tokens.get(i)).matches();
    }
}
