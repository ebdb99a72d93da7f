package id.kawanbelajar.people.consent.guardian;

import id.kawanbelajar.people.consent.Purpose;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A guardian who is being asked.
 *
 * @param child internal id of the student it is about
 * @param letter hash of the code of the letter; empty until a code was right
 * @param wrong how many codes were wrong
 * @param answers what was answered so far
 */
public record Visit(String child, String letter, int wrong, Map<Purpose, Boolean> answers) {
    public Visit {
        answers = Map.copyOf(answers);
        if (child.isBlank() || wrong < 0) {
            throw new IllegalArgumentException("a visit is about somebody");
        }
    }

    /** Somebody who came by the link and has yet to show that they hold the letter. */
    public static Visit begun(String child) {
        return new Visit(child, "", 0, Map.of());
    }

    /** Whether the code of the letter is known. */
    public boolean shown() {
        return !letter.isEmpty();
    }

    /** Returns this with one more wrong code. */
    public Visit mistaken() {
        return new Visit(child, letter, wrong + 1, answers);
    }

    /** Returns this with the letter's code known, and nothing answered. */
    public Visit holding(String hash) {
        return new Visit(child, hash, wrong, Map.of());
    }

    /** Returns this with one more answer. */
    public Visit answered(Purpose purpose, boolean yes) {
        Map<Purpose, Boolean> more = new EnumMap<>(Purpose.class);
        more.putAll(answers);
        more.put(purpose, yes);
        return new Visit(child, letter, wrong, more);
    }

    /** Returns what is to be asked next; empty once everything is answered. */
    public Optional<Purpose> next() {
        return EnumSet.allOf(Purpose.class).stream()
                .filter(purpose -> !answers.containsKey(purpose))
                .findFirst();
    }

    /** Returns what was agreed to. */
    public Set<Purpose> yes() {
        Set<Purpose> yes = EnumSet.noneOf(Purpose.class);
        answers.forEach((purpose, answer) -> {
            if (answer) {
                yes.add(purpose);
            }
        });
        return yes;
    }
}
