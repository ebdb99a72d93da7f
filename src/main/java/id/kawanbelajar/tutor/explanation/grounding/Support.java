package id.kawanbelajar.tutor.explanation.grounding;

import id.kawanbelajar.tutor.explanation.prompt.Evidence;
import id.kawanbelajar.tutor.explanation.words.FormulaClaims;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Decides which sources support a sentence. A citation of the model is only a hint: where the source it names does not
 * hold the sentence but another one does, or where it names none, the code decides. That is stronger than to trust the
 * model, for a citation then means that the words were compared.
 */
public final class Support {
    /** Share of the words that carry the subject which the cited sources must hold. */
    static final double CITED = 0.6;
    /** The same where the code chooses the source. */
    static final double CHOSEN = 0.75;
    /** Shorter words differ by a letter too often for that to be a slip of the pen. */
    private static final int LONG_WORD = 7;

    /** It speaks of the prompt ("Bahan [2] …"), or leads up to a list that may not follow. */
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?i)^\\s*bahan\\s*\\[\\d|\\b(?:berikut(?: ini)?|adalah|yaitu|yakni|karena|dengan|antara lain)\\s*:\\s*$");

    private final List<SourceWords> sources;
    private final Set<String> known;
    private final String questionFormulas;
    private final SourceWords all;
    private final NumberCheck numbers;
    private final NameCheck names;

    /** Makes one for the replies to a question. */
    public Support(Evidence evidence, String question) {
        this.sources =
                evidence.sources().stream().map(s -> SourceWords.of(s.quote())).toList();
        this.questionFormulas = FormulaClaims.bare(question);
        this.all = SourceWords.together(sources);
        this.known = new HashSet<>(all.subject());
        known.addAll(Text.subject(question));
        this.numbers = new NumberCheck(Quantity.in(question), all);
        this.names = new NameCheck(Text.subject(question), all);
    }

    /** Returns the sentence with the sources that support it; with none where nothing does. */
    public Claim claim(String sentence) {
        String bare = Text.withoutCitations(sentence);
        if (SAYS_NOTHING.matcher(sentence).find()) {
            return new Claim(bare, List.of());
        }
        List<Integer> cited = Text.citations(sentence).stream()
                .filter(n -> n >= 1 && n <= sources.size())
                .distinct()
                .sorted()
                .toList();
        if (!cited.isEmpty() && holds(bare, cited, CITED)) {
            return new Claim(bare, helpful(bare, cited));
        }
        return IntStream.rangeClosed(1, sources.size())
                .boxed()
                .filter(n -> holds(bare, List.of(n), CHOSEN))
                .max(Comparator.comparingDouble(
                                (Integer n) -> sources.get(n - 1).share(Text.subject(bare)))
                        .thenComparing(Comparator.reverseOrder()))
                .map(n -> new Claim(bare, List.of(n)))
                .orElseGet(() -> new Claim(bare, List.of()));
    }

    /** Leaves out cited sources that add no word. */
    private List<Integer> helpful(String sentence, List<Integer> cited) {
        Set<String> keys = Text.subject(sentence);
        List<Integer> helpful =
                cited.stream().filter(n -> sources.get(n - 1).share(keys) > 0).toList();
        return helpful.isEmpty() ? cited : helpful;
    }

    private boolean holds(String sentence, List<Integer> numbers, double degree) {
        SourceWords source = SourceWords.together(
                numbers.stream().map(n -> sources.get(n - 1)).toList());
        SentenceWords said = SentenceWords.of(sentence);
        return formulasHold(sentence, source)
                && (source.quotedBy(said)
                        || (source.share(said.subject()) >= degree
                                && !source.subject().isEmpty()
                                && isSpelledRight(sentence)
                                && Grounds.of(said, source).stream().anyMatch(grounds -> bear(said, grounds))
                                && new Likeness(said, source, all).speaksOfTheSame()));
    }

    private boolean bear(SentenceWords said, Grounds grounds) {
        return numbers.holds(said, grounds) && names.holds(said, grounds) && grounds.agreeOn(said);
    }

    /** Returns the keys of all words that carry the subject in the material. */
    public Set<String> words() {
        return all.subject();
    }

    private boolean formulasHold(String sentence, SourceWords source) {
        return FormulaClaims.claims(sentence).stream()
                .allMatch(f -> source.formulas().contains(f) || questionFormulas.contains(f));
    }

    /** A long word that is a known one but for one letter is a slip of the pen, or of a name. */
    private boolean isSpelledRight(String sentence) {
        return Text.words(FormulaClaims.without(sentence)).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(lower -> Text.carries(lower) && !known.contains(Text.key(lower)))
                .allMatch(lower -> all.spelled().stream().noneMatch(w -> differByOneLetter(w, lower)));
    }

    private static boolean differByOneLetter(String a, String b) {
        return a.length() >= LONG_WORD
                && a.length() == b.length()
                && IntStream.range(0, a.length())
                                .filter(i -> a.charAt(i) != b.charAt(i))
                                .count()
                        == 1;
    }
}
