package id.kawanbelajar.evaluation.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names in a text: words with a capital letter inside a sentence that the text never writes without one. */
final class Names {
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{Ll}\\d,)] )\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}{2,})*(?![\\p{L}'’-])");

    private static final Pattern LOWER = Pattern.compile("(?<![\\p{L}])\\p{Ll}{3,}");

    private Names() {}

    /** Returns the names of a text, each once, in order. */
    static List<String> in(String text) {
        Set<String> lower = new HashSet<>();
        Matcher word = LOWER.matcher(text);
        while (word.find()) {
            lower.add(word.group());
        }
        List<String> names = new ArrayList<>();
        for (MatchResult name : NAME.matcher(text).results().toList()) {
            boolean common = lower.contains(name.group().split(" ", 2)[0].toLowerCase(Locale.ROOT));
            if (!common && !names.contains(name.group())) {
                names.add(name.group());
            }
        }
        return names;
    }

    /** Returns a sentence with one of its names replaced by one of others that it does not hold; empty where none can be. */
    static Optional<String> replaced(String sentence, List<String> others, RandomGenerator chance) {
        List<MatchResult> places = NAME.matcher(sentence).results().toList();
        List<String> strange =
                others.stream().filter(other -> shareNoWord(other, sentence)).toList();
        if (places.isEmpty() || strange.isEmpty()) {
            return Optional.empty();
        }
        MatchResult place = places.get(chance.nextInt(places.size()));
        return Optional.of(sentence.substring(0, place.start())
                + strange.get(chance.nextInt(strange.size()))
                + sentence.substring(place.end()));
    }

    private static boolean shareNoWord(String name, String sentence) {
        return List.of(name.split(" ", -1)).stream().noneMatch(sentence::contains);
    }
}
