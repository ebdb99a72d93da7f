package id.kawanbelajar.people.consent;

import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.SchoolRegister;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The register of a school with one class, whose homeroom teacher is {@code rina}. */
public final class SmallRegister implements SchoolRegister {
    private final SmallClass school;
    private final Map<String, Set<String>> guardians = new HashMap<>();

    public SmallRegister(SmallClass school) {
        this.school = school;
    }

    @Override
    public List<Rombel> rombels() {
        return List.of(SmallClass.SEVEN_A);
    }

    @Override
    public Optional<Rombel> rombel(String id) {
        return rombels().stream().filter(rombel -> rombel.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Rombel> named(String name) {
        return name.replace(" ", "").toUpperCase(Locale.ROOT).equals("7A")
                ? Optional.of(SmallClass.SEVEN_A)
                : Optional.empty();
    }

    @Override
    public List<Member> members(String rombel) {
        return school.members(rombel);
    }

    @Override
    public Optional<Member> member(String person) {
        return school.member(person);
    }

    @Override
    public Set<Office> offices(String person) {
        return person.equals("rina") ? Set.of(new Office(Duty.HOMEROOM, SmallClass.SEVEN_A.id(), null)) : Set.of();
    }

    @Override
    public List<String> holders(Office office) {
        return offices("rina").contains(office) ? List.of("rina") : List.of();
    }

    @Override
    public Optional<String> name(String person) {
        return member(person).map(Member::name);
    }

    @Override
    public List<String> guardians(String student) {
        return guardians.getOrDefault(student, Set.of()).stream().sorted().toList();
    }

    @Override
    public List<String> children(String guardian) {
        return guardians.entrySet().stream()
                .filter(entry -> entry.getValue().contains(guardian))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Makes somebody a guardian. */
    public void tie(String guardian, String student) {
        guardians.computeIfAbsent(student, s -> new HashSet<>()).add(guardian);
    }
}
