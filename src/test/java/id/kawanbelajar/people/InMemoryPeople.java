package id.kawanbelajar.people;

import id.kawanbelajar.curriculum.Kelas;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A directory in memory that remembers whom it erased. */
public final class InMemoryPeople implements PersonDirectory {
    private final Map<Account, Person> byAccount = new LinkedHashMap<>();
    private final Map<String, Person> withoutAccount = new LinkedHashMap<>();
    /** When everybody was registered. */
    private static final Instant REGISTERED = Instant.parse("2026-07-13T00:00:00Z");

    private final Set<Account> unreachable = new LinkedHashSet<>();
    private final Set<String> erased = new LinkedHashSet<>();

    @Override
    public Optional<Person> find(Account account) {
        return Optional.ofNullable(byAccount.get(account));
    }

    @Override
    public Optional<Person> withId(String person) {
        return Stream.concat(byAccount.values().stream(), withoutAccount.values().stream())
                .filter(p -> p.id().equals(person))
                .findFirst();
    }

    /** Registers somebody who has no account yet. */
    public Person register(Person person) {
        withoutAccount.put(person.id(), person);
        return person;
    }

    @Override
    public boolean attach(Account account, String person) {
        Optional<Person> known = withId(person);
        return known.isPresent() && byAccount.putIfAbsent(account, known.get()) == null;
    }

    @Override
    public boolean detach(Account account) {
        Optional<Person> owner = Optional.ofNullable(byAccount.remove(account));
        owner.ifPresent(this::register);
        return owner.isPresent();
    }

    @Override
    public Person findOrCreate(Account account, Person.Role role, boolean trial) {
        return byAccount.computeIfAbsent(
                account, a -> new Person("orang-" + (byAccount.size() + 1), "sekolah", role, null, trial, false));
    }

    @Override
    public boolean wasKnownBefore(String person, Instant moment) {
        return REGISTERED.isBefore(moment) && byAccount.values().stream().anyMatch(p -> p.id().equals(person));
    }

    @Override
    public Optional<String> address(String person, String channel) {
        return byAccount.entrySet().stream()
                .filter(e -> e.getValue().id().equals(person))
                .map(Map.Entry::getKey)
                .filter(a -> a.channel().equals(channel) && !unreachable.contains(a))
                .map(Account::address)
                .findFirst();
    }

    @Override
    public void setReachable(Account account, boolean reachable) {
        if (reachable) {
            unreachable.remove(account);
        } else {
            unreachable.add(account);
        }
    }

    @Override
    public void setKelas(String person, Kelas kelas) {
        change(person, p -> new Person(p.id(), p.school(), p.role(), kelas, p.trial(), p.shortMode()));
    }

    @Override
    public void setShortMode(String person, boolean shortMode) {
        change(person, p -> new Person(p.id(), p.school(), p.role(), p.kelas(), p.trial(), shortMode));
    }

    private void change(String person, UnaryOperator<Person> to) {
        byAccount.replaceAll((account, p) -> p.id().equals(person) ? to.apply(p) : p);
        withoutAccount.computeIfPresent(person, (id, p) -> to.apply(p));
    }

    @Override
    public void erase(String person) {
        byAccount.values().removeIf(p -> p.id().equals(person));
        withoutAccount.remove(person);
        erased.add(person);
    }

    @Override
    public void forgetTrialsBefore(Instant moment) {
        byAccount.values().removeIf(Person::trial);
    }

    /** Whom it was told to erase. */
    public Set<String> erased() {
        return Set.copyOf(erased);
    }
}
