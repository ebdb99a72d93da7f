package id.kawanbelajar.practice.marking.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pairs that a message may mean.
 *
 * @param left as shown, numbered from 1
 * @param right as shown, lettered from A
 */
public record Pairs(List<String> left, List<String> right) {
    private static final String LINK = "[\\s.):=>→-]*(?:ke|sama|dengan|dgn|itu)?[\\s.):=>→(-]*";
    private static final Pattern NUMBER_LETTER =
            Pattern.compile("(?<![\\d.,/])(\\d{1,2})" + LINK + "(?<![a-z])([a-z])(?![a-z])");
    private static final Pattern LETTER_NUMBER =
            Pattern.compile("(?<![a-z])([a-z])" + LINK + "(\\d{1,2})(?![\\d/]|[.,]\\d)");

    public Pairs {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Returns each way it can be meant: for every left text the place of its right one, from 0; empty where none is whole. */
    public Set<List<Integer>> in(Chat answer) {
        String text = answer.raw().toLowerCase(Locale.ROOT);
        Set<List<Integer>> readings = new HashSet<>();
        boolean numberFirst = start(NUMBER_LETTER, text) < start(LETTER_NUMBER, text);
        whole(numberFirst ? labelled(NUMBER_LETTER.matcher(text), 1, 2) : labelled(LETTER_NUMBER.matcher(text), 2, 1))
                .ifPresent(readings::add);
        whole(inWords(answer)).ifPresent(readings::add);
        if (readings.isEmpty() && !text.matches("(?s).*\\d.*")) {
            lettersOnly(answer, readings);
        }
        return readings;
    }

    private static int start(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }

    private static Map<Integer, Set<Integer>> labelled(Matcher matcher, int numberGroup, int letterGroup) {
        Map<Integer, Set<Integer>> pairs = new HashMap<>();
        while (matcher.find()) {
            int place = matcher.group(letterGroup).charAt(0) - 'a';
            pairs.computeIfAbsent(Integer.parseInt(matcher.group(numberGroup)) - 1, n -> new HashSet<>())
                    .add(place);
        }
        return pairs;
    }

    private Map<Integer, Set<Integer>> inWords(Chat answer) {
        Map<Integer, Set<Integer>> pairs = new HashMap<>();
        for (String segment : Segments.pairs(answer.raw())) {
            List<Integer> here = new Pick(left).allIn(Chat.of(segment));
            if (here.isEmpty()) {
                continue;
            }
            int first = here.get(0);
            String rest = without(segment, left.get(first));
            List<String> letter = Letters.alone(rest, letters());
            Optional<Integer> there = new Pick(right)
                    .in(Chat.of(rest))
                    .or(() -> letter.size() == 1 ? Optional.of(letter.get(0).charAt(0) - 'A') : Optional.empty());
            there.ifPresent(
                    place -> pairs.computeIfAbsent(first, n -> new HashSet<>()).add(place));
        }
        return pairs;
    }

    private static String without(String segment, String text) {
        if (segment.contains(text)) {
            return segment.replace(text, " ");
        }
        String plain = " " + Chat.plain(segment) + " ";
        return plain.replaceFirst(Pattern.quote(" " + Chat.plain(text) + " "), " ");
    }

    private void lettersOnly(Chat answer, Set<List<Integer>> readings) {
        for (List<String> letters :
                List.of(Letters.alone(answer.raw(), letters()), Letters.together(answer.raw(), letters()))) {
            if (letters.size() == left.size()) {
                readings.add(
                        letters.stream().map(letter -> letter.charAt(0) - 'A').toList());
            }
        }
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < right.size(); i++) {
            letters.append((char) ('A' + i));
        }
        return letters.toString();
    }

    private Optional<List<Integer>> whole(Map<Integer, Set<Integer>> pairs) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            Set<Integer> here = pairs.getOrDefault(i, Set.of());
            if (here.size() != 1 || here.iterator().next() >= right.size()) {
                return Optional.empty();
            }
            places.add(here.iterator().next());
        }
        return pairs.size() == left.size() ? Optional.of(places) : Optional.empty();
    }
}
