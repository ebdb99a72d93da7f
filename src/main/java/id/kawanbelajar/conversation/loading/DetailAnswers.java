package id.kawanbelajar.conversation.loading;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.Details.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a teacher has tapped so far about a file, small enough to lie behind the next button: {@code MAPEL=ipa;KELAS=?}.
 *
 * @param asked fields to ask, in order, each with its answer; {@code ?} where it is not answered yet
 */
public record DetailAnswers(Map<Field, String> asked) {
    private static final String OPEN = "?";

    public DetailAnswers {
        asked = asked.isEmpty() ? Map.of() : new EnumMap<>(asked);
    }

    /** Asks for some fields. */
    public static DetailAnswers asking(Set<Field> fields) {
        return new DetailAnswers(fields.stream().collect(Collectors.toMap(field -> field, field -> OPEN)));
    }

    /** Asks for everything that can be told. */
    public static DetailAnswers askingAll() {
        return asking(EnumSet.allOf(Field.class));
    }

    /** Reads what {@link #text} wrote. */
    public static DetailAnswers of(String text) {
        return new DetailAnswers(Arrays.stream(text.split(";", -1))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> Field.valueOf(pair[0]), pair -> pair[1])));
    }

    /** Returns this as text without colons. */
    public String text() {
        List<String> pairs = new ArrayList<>();
        asked.forEach((field, answer) -> pairs.add(field + "=" + answer));
        return String.join(";", pairs);
    }

    /** Returns what to ask next; empty where all is answered. */
    public Optional<Field> next() {
        return asked.entrySet().stream()
                .filter(entry -> entry.getValue().equals(OPEN))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns this with one more answer. */
    public DetailAnswers with(Field field, String answer) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(asked);
        more.put(field, answer);
        return new DetailAnswers(more);
    }

    /** Returns a guess as far as it is answered. */
    public Details applied(Details guess) {
        return new Details(
                guess.title(),
                answer(Field.MAPEL).orElse(guess.mapel()),
                answer(Field.KELAS).map(n -> new Kelas(Integer.parseInt(n))).orElse(guess.kelas()),
                answer(Field.CHAPTER).map(Integer::parseInt).orElse(guess.chapter()),
                guess.kind(),
                answer(Field.AUDIENCE).map(Audience::valueOf).orElse(guess.audience()),
                guess.unsure());
    }

    private Optional<String> answer(Field field) {
        return Optional.ofNullable(asked.get(field)).filter(answer -> !answer.equals(OPEN));
    }
}
