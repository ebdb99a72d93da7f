package id.kawanbelajar.people.rights;

import java.util.List;
import java.util.Map;

/** All that is kept of a person, as it is kept. Safe for use by many threads. */
public interface OwnData {
    /**
     * Returns all rows of a person by the Indonesian name of what they are about, in a fixed order; kinds of which there is
     * nothing are left out, and so is what touches safety, which a counsellor tells face to face. Values are words or numbers;
     * moments are words such as {@code 2026-11-24T05:00:00Z}.
     *
     * @param withWords whether with what the person wrote and was told; without for a guardian
     * @throws id.kawanbelajar.failure.UnavailableException if the store does not answer
     */
    Map<String, List<Map<String, Object>>> of(String person, boolean withWords);
}
