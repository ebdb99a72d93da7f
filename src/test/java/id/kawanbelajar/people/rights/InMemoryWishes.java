package id.kawanbelajar.people.rights;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Wishes that end with the process. */
public final class InMemoryWishes implements Wishes {
    private final Map<String, Wish> wishes = new ConcurrentHashMap<>();

    @Override
    public void await(String person, Wish wish) {
        wishes.put(person, wish);
    }

    @Override
    public Optional<Wish> take(String person) {
        return Optional.ofNullable(wishes.remove(person));
    }
}
