package id.kawanbelajar.conversation.memory;

import id.kawanbelajar.people.Person;
import java.time.Instant;
import java.util.Set;

/**
 * Essays that students hand in to their teacher. Doing the same again changes nothing. Safe for use by many threads. Throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may help.
 */
public interface TeacherBox {
    /** Passes an essay on, to be marked. */
    void handIn(Person from, KeptEssay essay, Instant at);

    /** Returns the questions of a person's essays from one moment until before another. */
    Set<String> handedIn(String person, Instant from, Instant until);
}
