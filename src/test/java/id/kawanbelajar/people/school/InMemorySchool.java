package id.kawanbelajar.people.school;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.school.Member.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A school in memory, both to read and to write; whoever is registered has an account at once. */
public final class InMemorySchool implements SchoolRegister, SchoolRoll {
    private final Map<String, Rombel> rombels = new LinkedHashMap<>();
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Set<Office>> offices = new LinkedHashMap<>();
    private final Map<String, Set<String>> guardians = new LinkedHashMap<>();
    private int next = 1;

    @Override
    public List<Rombel> rombels() {
        Optional<String> year = rombels.values().stream().map(Rombel::year).max(Comparator.naturalOrder());
        return rombels.values().stream()
                .filter(rombel -> year.isPresent() && rombel.year().equals(year.get()))
                .sorted(Comparator.comparing(Rombel::kelas).thenComparing(Rombel::name))
                .toList();
    }

    @Override
    public Optional<Rombel> rombel(String id) {
        return Optional.ofNullable(rombels.get(id));
    }

    @Override
    public Optional<Rombel> named(String name) {
        return rombels().stream().filter(rombel -> isNamed(rombel, name)).findFirst();
    }

    private static boolean isNamed(Rombel rombel, String name) {
        return RombelName.key(rombel.name()).equals(RombelName.key(name));
    }

    @Override
    public List<Member> members(String rombel) {
        return members.values().stream()
                .filter(member -> member.rombel().equals(rombel))
                .sorted(Comparator.comparingInt(Member::absen).thenComparing(Member::name))
                .toList();
    }

    @Override
    public Optional<Member> member(String person) {
        return Optional.ofNullable(members.get(person));
    }

    @Override
    public Set<Office> offices(String person) {
        return Set.copyOf(offices.getOrDefault(person, Set.of()));
    }

    @Override
    public List<String> holders(Office office) {
        return offices.entrySet().stream()
                .filter(entry -> entry.getValue().contains(office))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Optional<String> name(String person) {
        return Optional.ofNullable(names.get(person));
    }

    @Override
    public List<String> guardians(String student) {
        return List.copyOf(guardians.getOrDefault(student, Set.of()));
    }

    @Override
    public List<String> children(String guardian) {
        return guardians.entrySet().stream()
                .filter(entry -> entry.getValue().contains(guardian))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Optional<Rombel> make(String name, Kelas kelas, String year) {
        if (isTaken(name, year)) {
            return Optional.empty();
        }
        Rombel rombel = new Rombel("rombel-" + next++, name, kelas, year);
        rombels.put(rombel.id(), rombel);
        return Optional.of(rombel);
    }

    private boolean isTaken(String name, String year) {
        return rombels.values().stream().anyMatch(rombel -> rombel.year().equals(year) && isNamed(rombel, name));
    }

    @Override
    public boolean rename(String rombel, String name) {
        Rombel known = rombels.get(rombel);
        if (known == null || (!isNamed(known, name) && isTaken(name, known.year()))) {
            return false;
        }
        rombels.put(rombel, new Rombel(rombel, name, known.kelas(), known.year()));
        return true;
    }

    @Override
    public List<String> put(String rombel, List<Seat> seats) {
        if (!rombels.containsKey(rombel)) {
            return List.of();
        }
        List<String> persons = new ArrayList<>();
        for (Seat seat : seats) {
            String known = seat.person();
            String person = known == null ? register(Person.Role.STUDENT, seat.name()) : known;
            Member before = members.get(person);
            setName(person, seat.name());
            members.put(
                    person,
                    new Member(
                            person,
                            rombel,
                            seat.absen(),
                            seat.name(),
                            born(seat, before),
                            before == null ? Standing.LISTED : before.standing()));
            persons.add(person);
        }
        return persons;
    }

    private static @Nullable Integer born(Seat seat, @Nullable Member before) {
        return seat.born() != null || before == null ? seat.born() : before.born();
    }

    @Override
    public boolean setStanding(String person, Standing standing) {
        return standing == Standing.LEFT
                ? leave(person)
                : change(person, m -> new Member(person, m.rombel(), m.absen(), m.name(), m.born(), standing));
    }

    private boolean change(String person, UnaryOperator<Member> to) {
        return members.computeIfPresent(person, (id, member) -> to.apply(member)) != null;
    }

    @Override
    public boolean leave(String person) {
        return members.remove(person) != null;
    }

    @Override
    public String register(Person.Role role, String name) {
        String person = "orang-" + next++;
        names.put(person, name);
        return person;
    }

    /** Takes somebody from elsewhere as known, by their id. */
    public void know(String person, String name) {
        names.put(person, name);
    }

    @Override
    public void setName(String person, String name) {
        if (names.replace(person, name) != null) {
            change(person, m -> new Member(person, m.rombel(), m.absen(), name, m.born(), m.standing()));
        }
    }

    @Override
    public void give(String person, Office office) {
        String rombel = office.rombel();
        if (names.containsKey(person) && (rombel == null || rombels.containsKey(rombel))) {
            offices.computeIfAbsent(person, p -> new LinkedHashSet<>()).add(office);
        }
    }

    @Override
    public boolean take(String person, Office office) {
        return offices.getOrDefault(person, new LinkedHashSet<>()).remove(office);
    }

    @Override
    public void tie(String guardian, String student) {
        if (names.containsKey(guardian) && names.containsKey(student)) {
            guardians.computeIfAbsent(student, s -> new LinkedHashSet<>()).add(guardian);
        }
    }

    @Override
    public boolean untie(String guardian, String student) {
        return guardians.getOrDefault(student, new LinkedHashSet<>()).remove(guardian);
    }
}
