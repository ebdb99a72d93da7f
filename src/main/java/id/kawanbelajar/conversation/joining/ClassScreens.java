package id.kawanbelajar.conversation.joining;

import static id.kawanbelajar.conversation.wording.Wording.button;
import static id.kawanbelajar.conversation.wording.Wording.sentence;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.entry.Claim;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Member.Standing;
import id.kawanbelajar.people.school.Rombel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a homeroom teacher sees of a class that joins. */
final class ClassScreens {
    private ClassScreens() {}

    /**
     * A class, and who of it says to be whom.
     *
     * @param members the whole roster
     * @param claims open ones
     */
    record View(Rombel rombel, List<Member> members, List<Claim> claims) {
        /** Returns the students that are claimed, by number. */
        List<Member> claimed() {
            Map<String, Claim> open = claims.stream().collect(Collectors.toMap(Claim::person, Function.identity()));
            return members.stream()
                    .filter(member -> open.containsKey(member.person()))
                    .sorted(Comparator.comparingInt(Member::absen))
                    .toList();
        }

        /** Returns when the newest of the claims was made. */
        Instant until() {
            return claims.stream().map(Claim::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        }
    }

    static Message overview(View view) {
        long inside = view.members().stream()
                .filter(member -> member.standing() == Standing.CONFIRMED)
                .count();
        String head = sentence(
                "kelas-kepala",
                view.rombel().name(),
                Long.toString(inside),
                "" + view.members().size());
        String id = view.rombel().id();
        List<List<Button>> buttons = new ArrayList<>();
        if (view.claims().isEmpty()) {
            buttons.add(below(id));
            return Wording.with(buttons, head + "\n" + sentence("kelas-tidak-menunggu"));
        }
        String names = view.claimed().stream().map(ClassScreens::called).collect(Collectors.joining(" · "));
        buttons.add(List.of(act("Terima semua", "semua", id + "/" + view.until().toEpochMilli())));
        buttons.add(List.of(act("Pilih satu-satu", "satu", id), act("Tolak …", "tolak-siapa", id)));
        buttons.add(below(id));
        return Wording.with(
                buttons,
                head + "\n" + sentence("kelas-menunggu", "" + view.claims().size(), names) + "\n"
                        + sentence("kelas-tanya"));
    }

    private static List<Button> below(String rombel) {
        return List.of(act("Kode kelas", "kode", rombel), act("Siswa", "siswa", rombel));
    }

    /** Shows the first that waits, and asks. */
    static Message one(View view) {
        if (view.claims().isEmpty()) {
            return Wording.say("kelas-satu-selesai", view.rombel().name());
        }
        Member member = view.claimed().getFirst();
        String about = member.person() + "/" + at(view, member);
        return Wording.with(
                List.of(List.of(act("Terima", "terima", about), act("Tolak", "tolak-satu", about))),
                sentence(
                        "kelas-satu",
                        member.name(),
                        "" + member.absen(),
                        view.rombel().name()));
    }

    static Message whomToRefuse(View view) {
        List<Button> buttons = view.claimed().stream()
                .map(member -> act(called(member), "tolak", member.person() + "/" + at(view, member)))
                .toList();
        return Wording.with(Wording.rows(3, buttons), sentence("kelas-tolak"));
    }

    static Message students(View view) {
        List<Button> buttons = view.members().stream()
                .map(member -> act(called(member), "anak", member.person()))
                .toList();
        return Wording.with(
                Wording.rows(3, buttons), sentence("kelas-siswa", view.rombel().name()));
    }

    static Message student(Rombel rombel, Member member) {
        String state = sentence(
                switch (member.standing()) {
                    case CONFIRMED -> "kelas-anak-masuk";
                    case CLAIMED -> "kelas-anak-menunggu";
                    case LISTED, LEFT -> "kelas-anak-belum";
                });
        String words = sentence("kelas-anak", member.name(), "" + member.absen(), rombel.name(), state);
        return member.standing() != Standing.CONFIRMED
                ? Wording.with(List.of(), words)
                : Wording.with(
                        List.of(List.of(
                                act("Lepaskan", "lepas", member.person()),
                                act("HP hilang", "hilang", member.person()))),
                        words + "\n" + sentence("kelas-anak-lepas-yakin"));
    }

    static Message choice(List<Rombel> rombels) {
        List<Button> buttons = rombels.stream()
                .map(rombel -> act(rombel.name(), "lihat", rombel.id()))
                .toList();
        return Wording.with(Wording.rows(3, buttons), sentence("kelas-pilih"));
    }

    static String called(Member member) {
        return member.name() + " " + member.absen();
    }

    private static long at(View view, Member member) {
        return view.claims().stream()
                .filter(claim -> claim.person().equals(member.person()))
                .mapToLong(claim -> claim.at().toEpochMilli())
                .findFirst()
                .orElse(0);
    }

    private static Button act(String label, String act, String about) {
        return button(label, Actions.ROMBEL, act + "/" + about);
    }
}
