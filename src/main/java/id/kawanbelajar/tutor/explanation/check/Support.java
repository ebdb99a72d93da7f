package id.kawanbelajar.tutor.explanation.check;

import id.kawanbelajar.tutor.explanation.prompt.Evidence;
import id.kawanbelajar.tutor.explanation.words.FormulaClaims;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Decides which sources support a sentence. A citation of the model is only a hint: where the source it names does not
 * hold the sentence but another one does, or where it names none, the code decides. That is stronger than to trust the
 * model, for a citation then means that the words were compared.
 */
final class Support {
    /** Share of the words that carry the subject which the cited sources must hold. */
    static final double CITED = 0.6;
    /** The same where the code chooses the source. */
    static final double CHOSEN = 0.75;
    /** Shorter words differ by a letter too often for that to be a slip of the pen. */
    private static final int LONG_WORD = 7;

    private final List<SourceWords> sources;
    private final Set<String> question;
    private final Set<String> questionNumbers;
    private final String questionFormulas;
    private final SourceWords all;

    Support(Evidence evidence, String question) {
        this.sources =
                evidence.sources().stream().map(s -> SourceWords.of(s.quote())).toList();
        this.question = Text.subject(question);
        this.questionNumbers = Text.numbers(question);
        this.questionFormulas = FormulaClaims.bare(question);
        this.all = SourceWords.together(sources);
    }

    /** Returns the sentence with the sources that support it; with none where nothing does. */
    Claim claim(String sentence) {
        String bare = Text.withoutCitations(sentence);
        List<Integer> cited =
                Text.citations(sentence).stream().distinct().sorted().toList();
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
        Set<String> keys = Text.subject(sentence);
        return source.share(keys) >= degree
                && !source.subject().isEmpty()
                && numbersHold(sentence, source)
                && formulasHold(sentence, source)
                && namesHold(sentence)
                && !contradicts(sentence, source)
                && new Likeness(SentenceWords.of(sentence), source, all).speaksOfTheSame();
    }

    /** Returns the keys of all words that carry the subject in the material. */
    Set<String> words() {
        return all.subject();
    }

    private boolean numbersHold(String sentence, SourceWords source) {
        return Text.numbers(FormulaClaims.without(sentence)).stream()
                .allMatch(n -> source.numbers().contains(n)
                        || (questionNumbers.contains(n) && !all.numbers().contains(n)));
    }

    private boolean formulasHold(String sentence, SourceWords source) {
        return FormulaClaims.claims(sentence).stream()
                .allMatch(f -> source.formulas().contains(f) || questionFormulas.contains(f));
    }

    /** A name, and a long word that is a known one but for one letter, must be written as in the material or question. */
    private boolean namesHold(String sentence) {
        List<String> words = Text.words(FormulaClaims.without(sentence));
        Set<String> known = new HashSet<>(all.subject());
        known.addAll(question);
        return IntStream.range(0, words.size()).allMatch(i -> {
            String word = words.get(i);
            String lower = word.toLowerCase(Locale.ROOT);
            if (!Text.carries(lower) || known.contains(Text.key(lower))) {
                return true;
            }
            boolean name = i > 0 && Character.isUpperCase(word.charAt(0));
            return !name && all.spelled().stream().noneMatch(w -> differByOneLetter(w, lower));
        });
    }

    private static boolean differByOneLetter(String a, String b) {
        return a.length() >= LONG_WORD
                && a.length() == b.length()
                && IntStream.range(0, a.length())
                                .filter(i -> a.charAt(i) != b.charAt(i))
                                .count()
                        == 1;
    }

    private static boolean contradicts(String sentence, SourceWords source) {
        SentenceWords said = SentenceWords.of(sentence);
        int most = source.sentences().stream().mapToInt(said::closeness).max().orElse(0);
        // of several equally near ones, one that agrees is enough
        return most > 0
                && source.sentences().stream()
                        .filter(s -> said.closeness(s) == most)
                        .allMatch(said::contradicts);
    }
}
