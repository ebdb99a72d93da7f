package id.kawanbelajar.people.access;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.SchoolRegister;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A school whose classes are named as their ids are; made by calling what joins people to it. */
public final class SmallSchool implements SchoolRegister {
    private final Map<String, Rombel> rombels = new LinkedHashMap<>();
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Set<Office>> offices = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    /** Puts students into a class, in place of the class they had. */
    public SmallSchool with(String rombel, String... students) {
        rombels.put(rombel, new Rombel(rombel, rombel, new Kelas(7), "2026/2027"));
        for (String student : students) {
            members.put(
                    student, new Member(student, rombel, members.size() + 1, student, null, Member.Standing.CONFIRMED));
        }
        return this;
    }

    /** Gives offices to somebody, in place of those they had. */
    public SmallSchool office(String person, Office... held) {
        offices.put(person, Set.of(held));
        return this;
    }

    /** Gives a guardian a child. */
    public SmallSchool child(String guardian, String student) {
        children.computeIfAbsent(guardian, g -> new ArrayList<>()).add(student);
        return this;
    }

    @Override
    public List<Rombel> rombels() {
        return List.copyOf(rombels.values());
    }

    @Override
    public Optional<Rombel> rombel(String id) {
        return Optional.ofNullable(rombels.get(id));
    }

    @Override
    public Optional<Rombel> named(String name) {
        return rombel(name.replace(" ", "").toUpperCase(java.util.Locale.ROOT));
    }

    @Override
    public List<Member> members(String rombel) {
        return members.values().stream()
                .filter(member -> member.rombel().equals(rombel))
                .toList();
    }

    @Override
    public Optional<Member> member(String person) {
        return Optional.ofNullable(members.get(person));
    }

    @Override
    public Set<Office> offices(String person) {
        return offices.getOrDefault(person, Set.of());
    }

    @Override
    public List<String> holders(Office office) {
        return offices.keySet().stream()
                .filter(person -> offices(person).contains(office))
                .sorted()
                .toList();
    }

    @Override
    public Optional<String> name(String person) {
        return Optional.of(person);
    }

    @Override
    public List<String> guardians(String student) {
        return children.keySet().stream()
                .filter(guardian -> children(guardian).contains(student))
                .toList();
    }

    @Override
    public List<String> children(String guardian) {
        return children.getOrDefault(guardian, List.of());
    }
}
