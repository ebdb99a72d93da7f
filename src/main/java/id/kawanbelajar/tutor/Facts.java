package id.kawanbelajar.tutor;

import id.kawanbelajar.material.Sentences.Span;
import id.kawanbelajar.retrieval.AnswerKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The facts of a text that may answer a question for a person, a time, a number or a place. */
final class Facts {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_BEGIN = Pattern.compile("(?:^|[.!?:\"“(]\\s*|\\n\\s*(?:[-*•] )?)$");

    /** As encyclopedias and books give the years of a life: (Jombang, 1889 – Jakarta, 1947). */
    private static final Pattern LIFE =
            Pattern.compile("\\((?<birth>[^()–-]*\\d{3,4}) ?M? ?[–-](?<death>[^()–-]*\\d{3,4})");

    private static final Pattern NO_PERSON = Pattern.compile(
            "^(?:di|pada|dalam|kota|kerajaan|kesultanan|dinasti|partai|provinsi|kabupaten|universitas|perang|republik"
                    + "|negara|pulau|gunung|sungai|bahasa|pt|piala|undang-undang|the|rp|tahun)\\b");
    private static final Pattern OF_A_PLACE = Pattern.compile(
            "(?i)\\b(?:di|ke|dari|asal|kota|negara|warga|bangsa|bahasa|kerajaan|dinasti|berkebangsaan|majalah|partai|suku) $");

    private static final Pattern BIRTH = Pattern.compile("\\b(?:lahir|dilahirkan|kelahiran)");
    private static final Pattern DEATH = Pattern.compile("\\b(?:wafat|meninggal|gugur|tewas|mati|kematian|mangkat)");

    private final Optional<FactShape> shape;
    private final Optional<Pattern> unit;
    private final Set<String> words = new HashSet<>();
    private final String wrongHalf;

    Facts(String question, AnswerKind kind) {
        this.shape = FactShape.of(kind);
        String lower = question.toLowerCase(Locale.ROOT);
        this.unit = Quantity.unitFor(lower);
        this.wrongHalf =
                BIRTH.matcher(lower).find() ? "death" : DEATH.matcher(lower).find() ? "birth" : "";
        WORD.matcher(lower).results().forEach(word -> words.add(word.group()));
    }

    /** Returns where facts of the kind asked for stand, in order, those aside that the question names itself. */
    List<Span> in(String text) {
        return shape.map(s -> s.in(text).stream()
                        .filter(span -> isNews(span.of(text)) && fits(s, text).test(span))
                        .toList())
                .orElse(List.of());
    }

    private boolean isNews(String fact) {
        return !WORD.matcher(fact.toLowerCase(Locale.ROOT)).results().allMatch(word -> words.contains(word.group()));
    }

    private Predicate<Span> fits(FactShape wanted, String text) {
        return switch (wanted) {
            case TIME -> span -> !isOtherEndOfLife(span, text);
            case PLACE -> span -> true;
            case NUMBER ->
                span -> unit.map(u -> u.matcher(span.of(text)).find())
                        .orElseGet(() -> isOutside(FactShape.TIME.in(text), span));
            case NAME -> span -> isOutside(FactShape.TIME.in(text), span) && isPerson(span, text);
        };
    }

    /** A capital alone at the beginning of a sentence means nothing, and a name that shares a word with the question is of what is asked about. */
    private boolean isPerson(Span span, String text) {
        String name = span.of(text).toLowerCase(Locale.ROOT);
        return (name.indexOf(' ') > 0 || !beginsASentence(span, text))
                && !NO_PERSON.matcher(name).find()
                && !OF_A_PLACE.matcher(text.substring(0, span.start())).find()
                && WORD.matcher(name).results().noneMatch(word -> words.contains(word.group()));
    }

    private boolean isOtherEndOfLife(Span span, String text) {
        if (wrongHalf.isEmpty()) {
            return false;
        }
        Matcher life = LIFE.matcher(text);
        while (life.find()) {
            if (span.start() >= life.start(wrongHalf) && span.end() <= life.end(wrongHalf)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutside(List<Span> others, Span span) {
        return others.stream().noneMatch(other -> other.start() < span.end() && span.start() < other.end());
    }

    private static boolean beginsASentence(Span span, String text) {
        return SENTENCE_BEGIN.matcher(text.substring(0, span.start())).find();
    }
}
