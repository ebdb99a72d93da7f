package id.kawanbelajar.safety.alert;

import java.util.Set;

/**
 * An adult of the school who can be told.
 *
 * @param person internal id
 * @param name as a child would call them, e.g. {@code Bu Sari}
 * @param calledBy lower-case words that mean this adult besides the name, e.g. {@code bk}; may be empty
 */
public record Adult(String person, String name, Set<String> calledBy) {
    public Adult {
        calledBy = Set.copyOf(calledBy);
        if (person.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an adult has an id and a name");
        }
    }
}
