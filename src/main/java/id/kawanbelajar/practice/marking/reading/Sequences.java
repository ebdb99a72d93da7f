package id.kawanbelajar.practice.marking.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Orders of items that a message may mean.
 *
 * @param items as shown, lettered from A
 */
public record Sequences(List<String> items) {
    private static final Pattern TOKEN = Pattern.compile("\\d{1,2}|(?<![\\p{L}])[a-z](?![\\p{L}])");
    private static final String THEN = "lalu|terus|trs|kemudian|setelah\\s+itu|abis\\s+itu|habis\\s+itu";

    public Sequences {
        items = List.copyOf(items);
    }

    /** Returns each order that can be meant, as places of the items from 0; empty where none is whole. */
    public Set<List<Integer>> in(Chat answer) {
        Set<List<Integer>> readings = new HashSet<>();
        List<Integer> named = new Pick(items).allIn(answer);
        if (named.size() == items.size()) {
            readings.add(named);
            return readings;
        }
        inSegments(answer).ifPresent(readings::add);
        String letters = letters();
        add(readings, places(Letters.together(answer.raw(), letters)));
        add(readings, places(Letters.alone(answer.raw(), letters + beyond(letters))));
        numbered(answer, readings);
        return readings;
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            letters.append((char) ('A' + i));
        }
        return letters.toString();
    }

    /** Letters that were not shown; whoever names one has not looked well. */
    private static String beyond(String letters) {
        char next = (char) (letters.charAt(letters.length() - 1) + 1);
        return String.valueOf(next) + (char) (next + 1);
    }

    private static List<Integer> places(List<String> letters) {
        return letters.stream().map(letter -> letter.charAt(0) - 'A').toList();
    }

    private void add(Set<List<Integer>> readings, List<Integer> order) {
        boolean whole = order.size() == items.size() && new HashSet<>(order).size() == items.size();
        if (whole && order.stream().allMatch(place -> place >= 0 && place < items.size())) {
            readings.add(order);
        }
    }

    private void numbered(Chat answer, Set<List<Integer>> readings) {
        List<String> tokens = TOKEN.matcher(
                        answer.raw().toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)", " "))
                .results()
                .map(m -> m.group())
                .toList();
        List<Integer> numbers = tokens.stream()
                .filter(t -> Character.isDigit(t.charAt(0)))
                .map(t -> Integer.parseInt(t) - 1)
                .toList();
        List<Integer> letters = places(tokens.stream()
                .filter(t -> Character.isLetter(t.charAt(0)))
                .map(t -> t.toUpperCase(Locale.ROOT))
                .toList());
        if (tokens.size() == items.size() && letters.isEmpty()) {
            add(readings, numbers);
            add(readings, byRank(numbers));
        } else if (tokens.size() == 2 * items.size() && numbers.size() == letters.size()) {
            readings.remove(letters);
            add(readings, byRank(letters, numbers));
        }
    }

    /** The n-th number is the rank of the n-th item. */
    private List<Integer> byRank(List<Integer> ranks) {
        List<Integer> items = new ArrayList<>();
        for (int rank = 0; rank < ranks.size(); rank++) {
            items.add(ranks.indexOf(rank));
        }
        return items;
    }

    /** Each letter has its rank beside it. */
    private static List<Integer> byRank(List<Integer> letters, List<Integer> ranks) {
        List<Integer> items = new ArrayList<>();
        for (int rank = 0; rank < ranks.size(); rank++) {
            int at = ranks.indexOf(rank);
            items.add(at < 0 ? -1 : letters.get(at));
        }
        return items;
    }

    private Optional<List<Integer>> inSegments(Chat answer) {
        List<Integer> order = new ArrayList<>();
        for (String segment : Segments.of(answer.raw(), THEN)) {
            Optional<Integer> item =
                    segment.strip().length() < 2 ? Optional.empty() : new Pick(items).in(Chat.of(segment));
            item.ifPresent(order::add);
            if (item.isEmpty() && !segment.isBlank()) {
                return Optional.empty();
            }
        }
        Set<List<Integer>> whole = new HashSet<>();
        add(whole, order);
        return whole.stream().findFirst();
    }
}
