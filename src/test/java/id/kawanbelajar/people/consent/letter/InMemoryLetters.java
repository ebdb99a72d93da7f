package id.kawanbelajar.people.consent.letter;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Letters that are forgotten with the process. */
public final class InMemoryLetters implements Letters {
    private final Map<String, String> students = new ConcurrentHashMap<>();

    @Override
    public void keep(String hash, String student, Instant at) {
        students.put(hash, student);
    }

    @Override
    public Optional<String> student(String hash) {
        return Optional.ofNullable(students.get(hash));
    }

    /** Returns what stands in the store. */
    public String content() {
        return students.toString();
    }
}
