package id.kawanbelajar.practice.marking.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Recognises which of some texts was meant by its words.
 *
 * @param texts what stands to choose from
 */
public record Pick(List<String> texts) {
    private static final Pattern FORMULA = Pattern.compile("[=+×÷<>^]|\\s[-−:]\\s");

    public Pick {
        texts = List.copyOf(texts);
    }

    /** Returns the place of the only text that a stretch names, from 0; empty where none or several could be meant. */
    public Optional<Integer> in(Chat said) {
        List<String> content = said.content();
        String plain = String.join(" ", content);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        return only(i -> texts.get(i).strip().equals(said.raw()))
                .or(() -> only(i -> signs(texts.get(i)).equals(signs(said.raw()))))
                .or(() -> formula(said))
                .or(() -> onlyWords(i -> Chat.plain(texts.get(i)).equals(plain)))
                .or(() -> onlyHeld(said))
                .or(() -> only(i -> number(texts.get(i), said)))
                .or(() -> onlyWords(i -> new HashSet<>(words(i)).containsAll(content)))
                .or(() -> onlyWords(i -> alike(Chat.plain(texts.get(i)), plain)));
    }

    /** Returns the places of all texts that stand whole in a message, in the order in which they stand there. */
    public List<Integer> allIn(Chat said) {
        String rest = " " + Chat.plain(said.raw()) + " ";
        List<int[]> found = new ArrayList<>();
        List<Integer> longestFirst = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer i) -> -Chat.plain(texts.get(i)).length()))
                .toList();
        for (int i : longestFirst) {
            String phrase = " " + Chat.plain(texts.get(i)) + " ";
            int at = phrase.isBlank() || !counts(i, said) ? -1 : rest.indexOf(phrase);
            if (at >= 0) {
                found.add(new int[] {at, i});
                rest = rest.replace(phrase, " " + "·".repeat(phrase.length() - 2) + " ");
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt((int[] f) -> f[0]))
                .map(f -> f[1])
                .toList();
    }

    /** Returns the message in plain form without the texts that stand whole in it. */
    public String without(Chat said) {
        String rest = " " + Chat.plain(said.raw()) + " ";
        for (int i : allIn(said)) {
            rest = rest.replace(" " + Chat.plain(texts.get(i)) + " ", " ");
        }
        return rest.strip();
    }

    private Optional<Integer> onlyHeld(Chat said) {
        List<Integer> held = allIn(said);
        return held.size() == 1 && Chat.plain(texts.get(held.get(0))).length() > 1
                ? Optional.of(held.get(0))
                : Optional.empty();
    }

    private Optional<Integer> only(IntPredicate meant) {
        int[] places = IntStream.range(0, texts.size()).filter(meant).toArray();
        return places.length == 1 ? Optional.of(places[0]) : Optional.empty();
    }

    private Optional<Integer> onlyWords(IntPredicate meant) {
        return only(meant).filter(i -> !isFormula(i));
    }

    /** The only formula that stands in a message sign for sign, apart from those that are a part of a longer one there. */
    public Optional<Integer> formula(Chat said) {
        String all = signs(said.raw());
        return only(i -> isFormula(i)
                && all.contains(signs(texts.get(i)))
                && texts.stream()
                        .map(Pick::signs)
                        .noneMatch(other -> other.length() > signs(texts.get(i)).length()
                                && other.contains(signs(texts.get(i)))
                                && all.contains(other)));
    }

    private boolean isFormula(int i) {
        return FORMULA.matcher(texts.get(i)).find();
    }

    /** Texts that differ in signs or capitals alone count only where they stand exactly. */
    private boolean counts(int i, Chat said) {
        boolean alone = only(other -> Chat.plain(texts.get(other)).equals(Chat.plain(texts.get(i))))
                .isPresent();
        return (alone && !isFormula(i)) || said.raw().contains(texts.get(i).strip());
    }

    private List<String> words(int i) {
        return List.of(Chat.plain(texts.get(i)).split(" ", -1));
    }

    /** Numbers that are written differently, {@code Rp3.400} and {@code 3400}; nothing else may be said beside them. */
    private static boolean number(String text, Chat said) {
        List<Quantity> there = Quantities.in(text);
        List<Quantity> here = Quantities.in(said.raw());
        return there.size() == 1
                && here.size() == 1
                && there.get(0).value().same(here.get(0).value());
    }

    private static boolean alike(String text, String plain) {
        return Math.abs(text.length() - plain.length()) <= Spelling.slips(text)
                && Spelling.distance(text, plain) <= Spelling.slips(text);
    }

    /** All signs count, blanks and the way to write a multiplication do not. */
    private static String signs(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s×*·$]+", "")
                .replace("²", "^2")
                .replaceAll("[.?!]$", "");
    }
}
