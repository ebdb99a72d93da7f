package id.kawanbelajar.operation.setup;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.operation.asking.Checked;
import java.util.List;
import java.util.Optional;

/**
 * The classes of the school, and who is in them. Every method but {@link #year} throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer.
 */
public interface Classes {
    /** Returns the names of this year's classes; may be empty. */
    List<String> names();

    /** Returns the year that the name of a class begins with, e.g. 7 of {@code 7A}; empty where it begins with none. */
    Optional<Kelas> year(String name);

    /** Makes the classes of these names that are not there yet; each name begins with its year. */
    void make(List<String> names);

    /** Looks whether a file can be used as a roster, and says what is in it; keeps nothing. */
    Checked lookAtRoster(String file, List<String> classes);

    /** Takes the students of a file into their classes; returns what became of it, in a sentence. */
    String takeRoster(String file, List<String> classes);

    /** Makes the code by which one person becomes the admin, once; empty where the school has one already. */
    Optional<String> adminCode();
}
