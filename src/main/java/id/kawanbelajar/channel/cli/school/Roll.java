package id.kawanbelajar.channel.cli.school;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.SchoolRegister;
import java.util.List;

/** Finds what somebody typed, or says where its name stands. */
final class Roll {
    private Roll() {}

    static Rombel rombel(SchoolRegister register, String name) {
        return register.named(name)
                .orElseThrow(() -> new UnreadableException(
                        "tidak ada kelas \"%s\"; yang ada: ./kawan kelas daftar".formatted(name)));
    }

    static Member member(SchoolRegister register, Rombel rombel, int absen) {
        List<Member> numbered = register.members(rombel.id()).stream()
                .filter(member -> member.absen() == absen)
                .toList();
        if (numbered.size() != 1) {
            throw new UnreadableException("%s siswa bernomor absen %d di %s; lihat: ./kawan kelas daftar %s"
                    .formatted(
                            numbered.isEmpty() ? "tidak ada" : "lebih dari satu", absen, rombel.name(), rombel.name()));
        }
        return numbered.getFirst();
    }
}
