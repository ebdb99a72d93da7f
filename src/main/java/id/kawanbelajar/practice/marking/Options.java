package id.kawanbelajar.practice.marking;

import id.kawanbelajar.practice.marking.reading.Chat;
import id.kawanbelajar.practice.marking.reading.Letters;
import id.kawanbelajar.practice.marking.reading.Pick;
import id.kawanbelajar.practice.marking.reading.Segments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options that a message names, by letter, place or text. */
final class Options {
    private static final Pattern PLACE = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:nomor|nomer|no|opsi|pilihan|yang\\s+ke|yg\\s+ke|ke)[\\s.-]*([1-9])(?![\\p{N}.,]\\d|\\p{N})");
    private static final List<String> ORDINALS = List.of("pertama", "kedua", "ketiga", "keempat", "kelima");

    private final List<String> letters;
    private final Pick pick;
    private final String all;

    Options(Map<String, String> options) {
        this.letters = List.copyOf(options.keySet());
        this.pick = new Pick(List.copyOf(options.values()));
        this.all = String.join("", letters);
    }

    /** Returns the only option that is meant. */
    Optional<String> one(Chat answer) {
        Optional<String> text = exact(answer)
                .or(() -> letterAndText(answer))
                .or(() -> pick.formula(answer).map(letters::get));
        if (text.isPresent()) {
            return text;
        }
        Set<String> named = new TreeSet<>(Letters.alone(rest(answer), all));
        List<Integer> texts = pick.allIn(answer);
        if (named.size() == 1) {
            String letter = named.iterator().next();
            return texts.stream()
                            .allMatch(i -> letters.get(i).equals(letter)
                                    || letter.equalsIgnoreCase(pick.texts().get(i)))
                    ? Optional.of(letter)
                    : Optional.empty();
        }
        return named.isEmpty() ? pick.in(answer).map(letters::get).or(() -> place(answer)) : Optional.empty();
    }

    private Optional<String> exact(Chat answer) {
        List<String> same = letters.stream()
                .filter(letter ->
                        pick.texts().get(letters.indexOf(letter)).strip().equals(answer.raw()))
                .toList();
        boolean isLetter = answer.raw().length() == 1;
        return same.size() == 1 && !isLetter ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** "B. its whole text", also where the text itself holds letters or another option's words. */
    private Optional<String> letterAndText(Chat answer) {
        return letters.stream()
                .filter(letter -> Chat.plain(answer.raw())
                        .equals(Chat.plain(letter + " " + pick.texts().get(letters.indexOf(letter)))))
                .findFirst();
    }

    /** Returns whether it says what is not so, apart from the words of the options themselves. */
    boolean denied(Chat answer) {
        return Chat.of(rest(answer)).negates();
    }

    private String rest(Chat answer) {
        return pick.allIn(answer).isEmpty() ? answer.raw() : pick.without(answer);
    }

    private Optional<String> place(Chat answer) {
        Matcher matcher = PLACE.matcher(answer.raw());
        boolean found = matcher.find();
        int at = found ? Integer.parseInt(matcher.group(1)) - 1 : ordinal(answer);
        boolean another = found && matcher.find();
        return at >= 0 && at < letters.size() && !another ? Optional.of(letters.get(at)) : Optional.empty();
    }

    private static int ordinal(Chat answer) {
        List<String> named =
                answer.words().stream().filter(ORDINALS::contains).distinct().toList();
        return named.size() == 1 ? ORDINALS.indexOf(named.get(0)) : -1;
    }

    /** Returns every option that is meant; empty where it cannot be told. */
    Set<String> several(Chat answer) {
        Set<String> named = new TreeSet<>(Letters.alone(rest(answer), all));
        pick.allIn(answer).forEach(i -> named.add(letters.get(i)));
        if (named.isEmpty()) {
            named.addAll(Letters.together(answer.raw(), all));
        }
        boolean every = answer.words().stream().anyMatch(w -> w.matches("se?mua(?:nya)?|smuanya|smua"));
        boolean except = answer.words().stream().anyMatch(w -> w.matches("kecuali|selain|kcuali"));
        if (every && (named.isEmpty() || except)) {
            Set<String> rest = new TreeSet<>(letters);
            rest.removeAll(named);
            return rest;
        }
        if (denied(answer)) {
            return Set.of();
        }
        return named.isEmpty() ? inSegments(answer) : named;
    }

    private Set<String> inSegments(Chat answer) {
        Set<String> named = new TreeSet<>();
        for (String segment : Segments.of(answer.raw(), "dan|sama|dn")) {
            Optional<Integer> one = pick.in(Chat.of(segment));
            if (one.isEmpty()) {
                return Set.of();
            }
            named.add(letters.get(one.get()));
        }
        return named;
    }
}
