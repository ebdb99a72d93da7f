package id.kawanbelajar.people.school;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds somebody of the staff by what they are called. */
public final class FindStaff {
    private static final List<Duty> OF_SCHOOL = List.of(Duty.COUNSELLOR, Duty.PRINCIPAL, Duty.ADMIN);
    private static final List<Duty> OF_CLASS = List.of(Duty.CLASS_TEACHER, Duty.HOMEROOM, Duty.MENTOR);

    private final SchoolRegister register;
    private final List<String> mapels;

    /**
     * Looks at everybody who holds an office.
     *
     * @param mapels codes of all subjects
     */
    public FindStaff(SchoolRegister register, List<String> mapels) {
        this.register = register;
        this.mapels = List.copyOf(mapels);
    }

    /** Returns the first who is called so, whatever its case; empty where nobody who holds an office now is. */
    public Optional<String> named(String name) {
        String plain = plain(name);
        return offices()
                .flatMap(office -> register.holders(office).stream())
                .distinct()
                .filter(person -> register.name(person)
                        .filter(own -> plain(own).equals(plain))
                        .isPresent())
                .findFirst();
    }

    private Stream<Office> offices() {
        return Stream.concat(
                OF_SCHOOL.stream().map(Office::of),
                register.rombels().stream()
                        .flatMap(rombel -> Stream.concat(
                                OF_CLASS.stream().map(duty -> new Office(duty, rombel.id(), null)),
                                mapels.stream().map(mapel -> new Office(Duty.SUBJECT_TEACHER, rombel.id(), mapel)))));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
