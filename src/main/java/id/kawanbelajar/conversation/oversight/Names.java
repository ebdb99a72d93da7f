package id.kawanbelajar.conversation.oversight;

import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.SchoolRegister;
import java.util.stream.Collectors;

/** What people of the school are called. */
record Names(SchoolRegister register) {
    /** Returns a name with what gives them a say in it, e.g. {@code Bu Sari (BK)}. */
    String staff(String person) {
        String name = register.name(person).orElseGet(() -> Wording.sentence("buka-guru"));
        String duties = register.offices(person).stream()
                .map(Office::duty)
                .filter(duty -> duty == Duty.COUNSELLOR || duty == Duty.PRINCIPAL || duty == Duty.HOMEROOM)
                .distinct()
                .sorted()
                .map(Names::label)
                .collect(Collectors.joining(", "));
        return duties.isEmpty() ? name : name + " (" + duties + ")";
    }

    String student(String person) {
        return register.member(person).map(Member::name).orElse("siswa");
    }

    String rombel(String person) {
        return register.member(person)
                .flatMap(member -> register.rombel(member.rombel()))
                .map(Rombel::name)
                .orElse("-");
    }

    String absen(String person) {
        return register.member(person).map(Member::absen).map(String::valueOf).orElse("-");
    }

    private static String label(Duty duty) {
        return switch (duty) {
            case COUNSELLOR -> "BK";
            case PRINCIPAL -> "kepala sekolah";
            default -> "wali kelas";
        };
    }
}
