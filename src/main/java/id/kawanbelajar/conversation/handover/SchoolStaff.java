package id.kawanbelajar.conversation.handover;

import id.kawanbelajar.handover.Staff;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.SchoolRegister;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Whoever teaches the student's class by the register, and the teachers whom the operator lists. */
public final class SchoolStaff implements Staff {
    private final SchoolRegister register;
    private final List<String> mapels;
    private final Supplier<Map<String, String>> listed;

    /**
     * Makes it.
     *
     * @param mapels codes of all subjects
     * @param listed the listed teachers who have greeted the bot, each with a name, which may be blank
     */
    public SchoolStaff(SchoolRegister register, List<String> mapels, Supplier<Map<String, String>> listed) {
        this.register = register;
        this.mapels = List.copyOf(mapels);
        this.listed = listed;
    }

    /** {@inheritDoc} Who of them may see a question is decided when it is shown. */
    @Override
    public List<String> teaching(String student) {
        Stream<String> ofClass = register.member(student).map(Member::rombel).stream()
                .flatMap(rombel -> Stream.concat(
                        Stream.of(new Office(Duty.CLASS_TEACHER, rombel, null)),
                        mapels.stream().map(mapel -> new Office(Duty.SUBJECT_TEACHER, rombel, mapel))))
                .flatMap(office -> register.holders(office).stream());
        return Stream.concat(ofClass, listed.get().keySet().stream()).distinct().toList();
    }

    @Override
    public Optional<String> name(String teacher) {
        return Optional.ofNullable(listed.get().get(teacher))
                .filter(name -> !name.isBlank())
                .or(() -> register.name(teacher));
    }
}
