package id.kawanbelajar.safety.alert;

import java.util.List;

/**
 * What became of a crisis.
 *
 * @param names of the adults who know of it now, as the student calls them; at most two, empty where nobody could be told
 */
public record Raised(List<String> names) {
    /** Nobody knows. */
    public static final Raised NOBODY = new Raised(List.of());

    public Raised {
        names = List.copyOf(names);
    }

    static Raised of(Alert alert, List<Adult> adults) {
        return new Raised(adults.stream()
                .filter(adult -> alert.adults().trusted().contains(adult.person()))
                .map(Adult::name)
                .limit(Choice.AT_ONCE)
                .toList());
    }
}
