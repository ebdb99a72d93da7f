package id.kawanbelajar.safety.alert;

import java.util.List;

/** Who learns of a student in danger. Safe for use by many threads. */
@FunctionalInterface
public interface Adults {
    /**
     * Returns those that can be reached now, nobody twice, in the order in which they are told: the first two at once, the
     * others when nobody takes it.
     *
     * @param student internal id
     * @throws id.kawanbelajar.failure.UnavailableException if the store does not answer; retrying may help
     */
    List<Adult> of(String student);
}
