package id.kawanbelajar.practice.marking;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.Value;
import id.kawanbelajar.practice.marking.reading.Chat;
import id.kawanbelajar.practice.marking.reading.Quantities;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Withholds an explanation whose words would tell the key while the question is open. */
public final class KeyGuard {
    private static final int SHORTEST_OPTION = 3;

    private KeyGuard() {}

    static Marked withoutKey(Marked marked, Exercise exercise) {
        return marked instanceof Marked.Wrong wrong
                        && wrong.misconception()
                                .filter(text -> tells(text, exercise))
                                .isPresent()
                ? new Marked.Wrong(Optional.empty())
                : marked;
    }

    /** Returns whether a text tells the key of a question, apart from what the question itself says. */
    public static boolean tells(String text, Exercise exercise) {
        String question = exercise.text();
        return switch (exercise.task()) {
            case Task.Choice t -> tellsOption(text, t.options(), Set.of(t.key()), question);
            case Task.Choices t -> tellsOption(text, t.options(), t.key(), question);
            case Task.Statements t -> false;
            case Task.NumberEntry t -> {
                Value key = Expression.parse(t.key()).compute(Map.of());
                yield holds(text, key) && !holds(question, key);
            }
            case Task.WordEntry t ->
                anyPhrase(
                        text,
                        Stream.concat(Stream.of(t.key()), t.accepted().stream()).toList(),
                        question);
            case Task.ExpressionEntry t -> algebra(text).contains(algebra(t.key()));
            case Task.Ordering t -> all(text, t.items());
            case Task.Matching t -> all(text, t.pairs().values());
            case Task.Essay t -> false;
        };
    }

    private static boolean tellsOption(String text, Map<String, String> options, Set<String> key, String question) {
        boolean byLetter = key.stream()
                .anyMatch(letter ->
                        text.matches("(?is).*\\b(?:opsi|pilihan|jawaban|jawabannya|pilih)\\s+" + letter + "\\b.*"));
        List<String> texts = key.stream()
                .map(letter -> options.getOrDefault(letter, ""))
                .filter(option -> Chat.plain(option).length() >= SHORTEST_OPTION)
                .toList();
        return byLetter || anyPhrase(text, texts, question);
    }

    private static boolean anyPhrase(String text, Collection<String> phrases, String question) {
        return phrases.stream()
                .map(Chat::plain)
                .anyMatch(phrase -> Chat.holds(Chat.plain(text), phrase) && !Chat.holds(Chat.plain(question), phrase));
    }

    private static boolean all(String text, Collection<String> phrases) {
        return phrases.stream().allMatch(phrase -> Chat.holds(Chat.plain(text), Chat.plain(phrase)));
    }

    private static boolean holds(String text, Value key) {
        return Quantities.in(text).stream().anyMatch(number -> number.value().same(key));
    }

    private static String algebra(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s*×·]+", "");
    }
}
