package id.kawanbelajar.safety.alert;

import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.SchoolRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * First whom the operator named, then a BK teacher and the homeroom teacher of the student's class, then those to whom it is
 * passed on: the class teacher, the other BK teachers, the head of the school, who looks after the program.
 */
public final class SchoolAdults implements Adults {
    private static final Set<String> BK = Set.of("bk", "konselor", "konseling");

    /** A message that says "guruku" may mean the teacher who sees the class every day. */
    private static final Set<String> OF_THE_CLASS = Set.of("wali", "walas", "walikelas", "guru", "guruku");

    private static final Set<String> HEAD = Set.of("kepsek", "kepala", "kepalasekolah");
    private static final Set<String> OPERATOR = Set.of("admin", "operator");

    private final SchoolRegister register;
    private final Supplier<List<Adult>> named;
    private final Predicate<String> reachable;

    /**
     * @param named by the operator, those that have greeted the bot; may be empty
     * @param reachable whether messages reach a person now, by internal id
     */
    public SchoolAdults(SchoolRegister register, Supplier<List<Adult>> named, Predicate<String> reachable) {
        this.register = register;
        this.named = named;
        this.reachable = reachable;
    }

    @Override
    public List<Adult> of(String student) {
        return with(register.member(student).map(Member::rombel));
    }

    /** Returns those who would be told of a student of a class; of one without a class where it is blank. */
    public List<Adult> ofRombel(String rombel) {
        return with(rombel.isBlank() ? Optional.empty() : Optional.of(rombel));
    }

    private List<Adult> with(Optional<String> rombel) {
        List<Adult> counsellors = holders(Office.of(Duty.COUNSELLOR), BK);
        List<Adult> all = new ArrayList<>(named.get());
        counsellors.stream().limit(1).forEach(all::add);
        rombel.stream()
                .flatMap(id -> Stream.of(Duty.HOMEROOM, Duty.CLASS_TEACHER).map(duty -> new Office(duty, id, null)))
                .flatMap(office -> holders(office, OF_THE_CLASS).stream())
                .forEach(all::add);
        all.addAll(counsellors);
        all.addAll(holders(Office.of(Duty.PRINCIPAL), HEAD));
        all.addAll(holders(Office.of(Duty.ADMIN), OPERATOR));
        return once(all).stream()
                .filter(adult -> reachable.test(adult.person()))
                .toList();
    }

    private List<Adult> holders(Office office, Set<String> calledBy) {
        return register.holders(office).stream()
                .map(person -> new Adult(person, register.name(person).orElse("guru di sekolahmu"), calledBy))
                .toList();
    }

    /** Whoever holds two offices is called by both. */
    private static List<Adult> once(List<Adult> all) {
        List<Adult> once = new ArrayList<>();
        for (Adult adult : all) {
            Optional<Adult> before =
                    once.stream().filter(a -> a.person().equals(adult.person())).findFirst();
            if (before.isEmpty()) {
                once.add(adult);
            } else {
                Set<String> both = Stream.concat(before.get().calledBy().stream(), adult.calledBy().stream())
                        .collect(Collectors.toUnmodifiableSet());
                once.set(
                        once.indexOf(before.get()),
                        new Adult(adult.person(), before.get().name(), both));
            }
        }
        return once;
    }
}
