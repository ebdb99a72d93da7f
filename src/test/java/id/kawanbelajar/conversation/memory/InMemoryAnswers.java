package id.kawanbelajar.conversation.memory;

import id.kawanbelajar.people.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** An answer log and a teacher's box in memory. */
public final class InMemoryAnswers implements AnswerLog, TeacherBox {
    private final Map<String, LoggedAnswer> answers = new ConcurrentHashMap<>();
    private final List<KeptEssay> essays = new ArrayList<>();
    private final Map<String, Instant> handedIn = new ConcurrentHashMap<>();

    @Override
    public void keep(String person, LoggedAnswer answer, Instant at) {
        answers.put(person + "/" + answer.id(), answer);
    }

    @Override
    public Optional<LoggedAnswer> find(String person, String id) {
        return Optional.ofNullable(answers.get(person + "/" + id));
    }

    @Override
    public synchronized void handIn(Person from, KeptEssay essay, Instant at) {
        essays.add(essay);
        handedIn.put(from.id() + "/" + essay.question(), at);
    }

    @Override
    public synchronized Set<String> handedIn(String person, Instant from, Instant until) {
        return handedIn.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(person + "/"))
                .filter(entry ->
                        !entry.getValue().isBefore(from) && entry.getValue().isBefore(until))
                .map(entry -> entry.getKey().substring(person.length() + 1))
                .collect(Collectors.toSet());
    }

    /** Essays that were handed in, in order. */
    public synchronized List<KeptEssay> essays() {
        return List.copyOf(essays);
    }
}
