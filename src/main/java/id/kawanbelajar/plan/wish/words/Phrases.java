package id.kawanbelajar.plan.wish.words;

import id.kawanbelajar.language.DataLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A group of {@code /rencana/kata.txt}: phrases that mean the same. Safe for use by many threads. */
public final class Phrases {
    private static final Map<String, Phrases> GROUPS = groups();

    private static final int SHORTEST = 2;

    private final Set<String> firstWords = new HashSet<>();
    private final Set<List<String>> phrases = new HashSet<>();
    private int longest;

    private Phrases() {}

    /** Returns a group by its name; a missing one is a bug. */
    public static Phrases named(String group) {
        Phrases phrases = GROUPS.get(group);
        if (phrases == null) {
            throw new IllegalStateException("no such group of words: " + group);
        }
        return phrases;
    }

    /** Returns how many words the longest phrase has that begins at a place; zero where none does. */
    public int lengthAt(PlanText text, int at) {
        if (!firstWords.contains(text.at(at)) && !firstWords.contains(bare(text.at(at)))) {
            return 0;
        }
        for (int length = Math.min(longest, text.words().size() - at); length > 0; length--) {
            List<String> words = text.words().subList(at, at + length);
            if (phrases.contains(words) || phrases.contains(withoutEnding(words))) {
                return length;
            }
        }
        return 0;
    }

    /** Returns whether a single word is one of them. */
    public boolean has(String word) {
        return phrases.contains(List.of(word));
    }

    private static List<String> withoutEnding(List<String> words) {
        List<String> bare = new ArrayList<>(words);
        bare.set(words.size() - 1, bare(words.getLast()));
        return bare;
    }

    private static String bare(String word) {
        int ending = word.endsWith("nya") ? 3 : word.endsWith("ku") ? 2 : 0;
        return word.length() - ending < SHORTEST ? word : word.substring(0, word.length() - ending);
    }

    private static Map<String, Phrases> groups() {
        Map<String, Phrases> groups = new HashMap<>();
        Phrases group = new Phrases();
        for (String line : DataLines.of("/rencana/kata.txt")) {
            if (line.startsWith("[")) {
                group = new Phrases();
                groups.put(line.substring(1, line.length() - 1), group);
            } else {
                List<String> words = Spelling.words(line);
                group.phrases.add(words);
                group.firstWords.add(words.getFirst());
                group.longest = Math.max(group.longest, words.size());
            }
        }
        return Map.copyOf(groups);
    }
}
