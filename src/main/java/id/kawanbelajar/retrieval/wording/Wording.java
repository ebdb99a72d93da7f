package id.kawanbelajar.retrieval.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a copy of a question ready for searching: everyday spelling becomes standard, greetings go, formulas stay as they
 * are. What the student wrote is always searched too, with more weight than any guess. Safe for use by many threads.
 */
public final class Wording {
    private static final double GUESS = 0.8;
    private static final double WILD_GUESS = 0.5;

    /** From this length on a misspelt word is close to only one other. */
    private static final int SURE = 5;

    private static final String ENCLITIC = "nya";

    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern CORE = Pattern.compile("^([^\\p{L}\\p{N}]*)(.*?)([^\\p{L}\\p{N}]*)$", Pattern.DOTALL);
    private static final Pattern FORMULA = Pattern.compile(".*[\\d=+*/^<>→×÷√%²³].*|[-−]");
    private static final Pattern TWICE =
            Pattern.compile("(?i)((?:ber|ke|se|di|me)?-?)(\\p{L}{3,})2(nya|an|kan|ku|mu)?");
    private static final Pattern LENGTHENED = Pattern.compile("(\\p{L})\\1{2,}");

    private final Lexicon lexicon = new Lexicon();
    private final Vocabulary vocabulary;
    private final Colloquial colloquial;

    /** Makes one that knows which words the materials use. */
    public Wording(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.colloquial = new Colloquial(vocabulary);
    }

    /** Returns what to search for. */
    public SearchText of(String question) {
        List<String> tokens =
                TOKEN.matcher(question).results().map(r -> r.group()).toList();
        List<String> plain = new ArrayList<>();
        List<SearchText.Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            read(tokens, i, plain, words);
        }
        return plain.isEmpty()
                ? new SearchText(question.strip(), List.of(new SearchText.Word(question, 1)))
                : new SearchText(String.join(" ", plain), words);
    }

    private void read(List<String> tokens, int i, List<String> plain, List<SearchText.Word> words) {
        String token = tokens.get(i);
        Matcher parts = CORE.matcher(token);
        String core = parts.matches() ? parts.group(2) : token;
        String lower = core.toLowerCase(Locale.ROOT);
        if (core.isEmpty() || isProtected(tokens, i, core)) {
            Optional<String> roman = Roman.after(i > 0 ? tokens.get(i - 1) : "", core);
            plain.add(roman.orElse(token));
            words.add(new SearchText.Word(token, 1));
            roman.ifPresent(numeral -> words.add(new SearchText.Word(numeral, GUESS)));
            return;
        }
        if (lexicon.isCourtesy(LENGTHENED.matcher(lower).replaceAll("$1"))) {
            return;
        }
        words.add(new SearchText.Word(core, 1));
        String standard = isName(i, core) ? null : standard(core, lower);
        if (standard != null) {
            plain.add(parts.group(1) + standard + parts.group(3));
            words.add(new SearchText.Word(standard, GUESS));
            return;
        }
        Optional<String> alike = alike(lower);
        boolean sure = core.length() >= SURE && !Character.isUpperCase(core.charAt(0));
        plain.add(alike.filter(word -> sure)
                .map(word -> parts.group(1) + word + parts.group(3))
                .orElse(token));
        alike.ifPresent(word -> words.add(new SearchText.Word(word, sure ? GUESS : WILD_GUESS)));
    }

    /** A capital inside a question that is not shouted begins a name. */
    private static boolean isName(int i, String core) {
        return i > 0
                && Character.isUpperCase(core.charAt(0))
                && core.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /** A misspelt word; a name may be misspelt too, but its meaning must not turn into that of another name. */
    private Optional<String> alike(String lower) {
        return lexicon.isStandard(lower) || vocabulary.has(lower) ? Optional.empty() : vocabulary.closest(lower);
    }

    /** A formula, and a short sign beside one, means itself: 3 k in 2k + 3 k is no word. */
    private static boolean isProtected(List<String> tokens, int i, String core) {
        if (TWICE.matcher(core).matches()) {
            return false;
        }
        if (FORMULA.matcher(tokens.get(i)).matches()) {
            return true;
        }
        return core.length() <= 2 && (isFormula(tokens, i - 1) || isFormula(tokens, i + 1));
    }

    private static boolean isFormula(List<String> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && !TWICE.matcher(tokens.get(i)).matches()
                && FORMULA.matcher(tokens.get(i)).matches();
    }

    private @Nullable String standard(String core, String lower) {
        String known = lexicon.standard(lower);
        if (known != null) {
            return known;
        }
        String without = lower.endsWith(ENCLITIC) ? lower.substring(0, lower.length() - ENCLITIC.length()) : "";
        if (without.length() >= SURE && lexicon.standard(without) != null) {
            return lexicon.standard(without) + ENCLITIC;
        }
        Matcher twice = TWICE.matcher(core);
        if (twice.matches()) {
            String word = twice.group(2).toLowerCase(Locale.ROOT);
            String base = Optional.ofNullable(lexicon.standard(word)).orElse(word);
            return twice.group(1) + base + "-" + base + (twice.group(3) == null ? "" : twice.group(3));
        }
        String shortened = LENGTHENED.matcher(lower).replaceAll("$1");
        if (!shortened.equals(lower) && !shortened.equals("i")) {
            return Optional.ofNullable(lexicon.standard(shortened)).orElse(shortened);
        }
        return lexicon.isStandard(lower) || vocabulary.has(lower) ? null : spoken(lower);
    }

    private @Nullable String spoken(String lower) {
        boolean enclitic = lower.endsWith(ENCLITIC);
        String verb = enclitic ? lower.substring(0, lower.length() - ENCLITIC.length()) : lower;
        String written = colloquial.written(verb).orElse(null);
        return written != null && enclitic ? written + ENCLITIC : written;
    }
}
