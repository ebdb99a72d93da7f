package id.kawanbelajar.practice.marking.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sorts numbered statements into categories as a message says.
 *
 * @param names of the categories
 * @param count how many statements there are, numbered from 1
 */
public record Categories(List<String> names, int count) {
    private static final Pattern JOINED = Pattern.compile("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)");
    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("bener", "benar"),
            Map.entry("bnr", "benar"),
            Map.entry("bner", "benar"),
            Map.entry("betul", "benar"),
            Map.entry("slh", "salah"),
            Map.entry("sala", "salah"),
            Map.entry("ga", "tidak"),
            Map.entry("gak", "tidak"),
            Map.entry("nggak", "tidak"),
            Map.entry("ngga", "tidak"),
            Map.entry("tdk", "tidak"),
            Map.entry("tak", "tidak"));
    private static final Pattern EVERY = Pattern.compile("se?mua(?:nya)?|smua(?:nya)?");
    private static final Pattern REST = Pattern.compile("sisa(?:nya)?|lain(?:nya)?|selebihnya");
    private static final Pattern ONLY = Pattern.compile("yang|yg|cuma|cuman|hanya");

    /** Returns the category of each statement in order; empty where one is missing or said twice differently. */
    public Optional<List<String>> in(Chat answer) {
        Reading reading = new Reading();
        List<String> words = tokens(answer);
        for (int i = 0; i < words.size(); ) {
            i += reading.take(words, i);
        }
        return reading.result();
    }

    private static List<String> tokens(Chat answer) {
        List<String> tokens = new ArrayList<>();
        for (String word : answer.words()) {
            for (String part : JOINED.split(word, -1)) {
                tokens.add(SHORT_FORMS.getOrDefault(part, part));
            }
        }
        return tokens;
    }

    private List<String> name(int i) {
        List<String> name = new ArrayList<>();
        for (String word : Chat.plain(names.get(i)).split(" ", -1)) {
            name.add(SHORT_FORMS.getOrDefault(word, word));
        }
        return name;
    }

    private final class Reading {
        private final Map<Integer, Integer> sorted = new HashMap<>();
        private final List<Integer> inOrder = new ArrayList<>();
        private final List<Integer> waiting = new ArrayList<>();
        private boolean every;
        private boolean rest;
        private boolean only;
        private boolean numbered;
        private boolean contrary;
        private int current = -1;

        /** Returns how many words were taken. */
        int take(List<String> words, int at) {
            for (int length = Math.min(5, words.size() - at); length > 0; length--) {
                Optional<Integer> category = category(words.subList(at, at + length));
                if (category.isPresent()) {
                    sort(category.get());
                    return length;
                }
            }
            String word = words.get(at);
            if (word.matches("\\d{1,2}") && Integer.parseInt(word) >= 1 && Integer.parseInt(word) <= count) {
                number(Integer.parseInt(word));
            } else if (initials(word)) {
                word.chars().forEach(c -> sort(byInitial((char) c).orElseThrow()));
            } else {
                every |= EVERY.matcher(word).matches();
                rest |= REST.matcher(word).matches();
                only |= ONLY.matcher(word).matches();
            }
            return 1;
        }

        private void number(int number) {
            if (!numbered && !inOrder.isEmpty()) {
                current = inOrder.get(inOrder.size() - 1);
            }
            numbered = true;
            if (current >= 0) {
                put(number, current);
            } else {
                waiting.add(number);
            }
        }

        private void sort(int category) {
            inOrder.add(category);
            boolean categoryFirst = current >= 0;
            waiting.forEach(number -> put(number, category));
            waiting.clear();
            if (rest) {
                for (int i = 1; i <= count; i++) {
                    sorted.putIfAbsent(i, category);
                }
            } else if (categoryFirst) {
                current = category;
            }
        }

        private void put(int number, int category) {
            Integer before = sorted.put(number, category);
            contrary |= before != null && before != category;
        }

        private Optional<List<String>> result() {
            if (!numbered && every && inOrder.stream().distinct().count() == 1) {
                inOrder.addAll(Collections.nCopies(count - inOrder.size(), inOrder.get(0)));
            }
            if (!numbered && inOrder.size() == count) {
                for (int i = 0; i < count; i++) {
                    sorted.put(i + 1, inOrder.get(i));
                }
            }
            boolean implied = numbered
                    && only
                    && names.size() == 2
                    && inOrder.stream().distinct().count() == 1;
            if (implied) {
                for (int i = 1; i <= count; i++) {
                    sorted.putIfAbsent(i, 1 - inOrder.get(0));
                }
            }
            if (contrary || !waiting.isEmpty() || sorted.size() != count) {
                return Optional.empty();
            }
            List<String> result = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                result.add(names.get(sorted.getOrDefault(i, 0)));
            }
            return Optional.of(result);
        }
    }

    private Optional<Integer> category(List<String> words) {
        List<Integer> whole = places(i -> name(i).equals(words));
        if (whole.isEmpty() && words.size() == 1) {
            whole = places(i -> name(i).contains(words.get(0)) && words.get(0).length() > 2);
        }
        if (whole.isEmpty() && words.size() == 1 && words.get(0).length() == 1) {
            return byInitial(words.get(0).charAt(0));
        }
        if (whole.isEmpty() && words.size() == 1 && words.get(0).length() > 5) {
            whole = places(i -> Spelling.distance(String.join(" ", name(i)), words.get(0)) <= 1);
        }
        return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
    }

    private Optional<Integer> byInitial(char letter) {
        List<Integer> places = places(i -> name(i).get(0).charAt(0) == letter);
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    private boolean initials(String word) {
        return word.length() == count
                && word.chars().allMatch(c -> byInitial((char) c).isPresent());
    }

    private List<Integer> places(IntPredicate meant) {
        return IntStream.range(0, names.size()).filter(meant).boxed().toList();
    }
}
