package id.kawanbelajar.channel.cli.school;

import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.operation.command.CommandHandler;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinCodes;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.roster.ImportRoster;
import id.kawanbelajar.people.roster.Roster;
import id.kawanbelajar.people.school.FindStaff;
import id.kawanbelajar.people.school.MakeRombel;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.PromoteClasses;
import id.kawanbelajar.people.school.SchoolRegister;
import id.kawanbelajar.people.school.SchoolRoll;
import id.kawanbelajar.people.school.Seat;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Carries out what changes classes, rosters and codes, in whichever process may write; the words are {@link SchoolOrder}'s. */
public final class SchoolDesk implements CommandHandler {
    private final SchoolRegister register;
    private final SchoolRoll roll;
    private final JoinCodes codes;
    private final Acts acts;
    private final InstantSource clock;

    /** What is done by more than a line. */
    public record Acts(MakeRombel making, ImportRoster importing, PromoteClasses promoting, FindStaff staff) {}

    public SchoolDesk(SchoolRegister register, SchoolRoll roll, JoinCodes codes, Acts acts, InstantSource clock) {
        this.register = register;
        this.roll = roll;
        this.codes = codes;
        this.acts = acts;
        this.clock = clock;
    }

    /** Returns whether a command is one of these. */
    public static boolean knows(String command) {
        return SchoolOrder.ALL.contains(command);
    }

    @Override
    public int handle(List<String> words, Consumer<String> out) {
        List<String> rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case SchoolOrder.MAKE -> make(rest.get(0), new Kelas(Integer.parseInt(rest.get(1))), out);
            case SchoolOrder.IMPORT -> write(SchoolOrder.roster(rest), out);
            case SchoolOrder.MOVE -> move(rest.get(0), rest.get(1), Integer.parseInt(rest.get(2)), out);
            case SchoolOrder.LEAVE -> leave(rest.get(0), out);
            case SchoolOrder.PROMOTE -> promote(out);
            case SchoolOrder.ISSUE -> issue(SchoolOrder.Code.of(rest), SchoolOrder.entry(rest.subList(4, 6)), out);
            case SchoolOrder.REVOKE -> revoke(rest.getFirst(), out);
            default -> hire(rest, out);
        };
    }

    private int make(String name, Kelas kelas, Consumer<String> out) {
        boolean made = acts.making().make(name, kelas).isPresent();
        out.accept(
                made
                        ? "Kelas %s dibuat. Isi daftarnya: ./kawan kelas impor BERKAS".formatted(name)
                        : "Kelas %s sudah ada.".formatted(name));
        return made ? 0 : ExitCode.BELOW_THRESHOLD;
    }

    private int write(Roster roster, Consumer<String> out) {
        acts.importing()
                .write(roster)
                .classes()
                .forEach(one -> out.accept(
                        "%s: %d siswa baru, %d diperbarui.".formatted(one.from().name(), one.added(), one.changed())));
        return 0;
    }

    private int move(String person, String rombel, int absen, Consumer<String> out) {
        Optional<Member> member = register.member(person);
        boolean moved = member.isPresent()
                && !roll.put(
                                rombel,
                                List.of(new Seat(person, absen, member.get().name(), null)))
                        .isEmpty();
        out.accept(moved ? "Sudah pindah." : "Siswa atau kelasnya tidak ada lagi.");
        return moved ? 0 : ExitCode.UNREADABLE;
    }

    private int leave(String person, Consumer<String> out) {
        boolean left = roll.leave(person);
        out.accept(left ? "Sudah keluar dari kelasnya." : "Siswa itu sudah tidak ada di kelas mana pun.");
        return left ? 0 : ExitCode.UNREADABLE;
    }

    private int promote(Consumer<String> out) {
        List<PromoteClasses.Step> done = acts.promoting().promote();
        done.forEach(step -> out.accept(step.sentence()));
        if (done.isEmpty()) {
            out.accept(
                    "Belum waktunya: tahun ajaran berikutnya masih lebih dari dua bulan lagi, atau kelas memang sudah naik.");
        }
        return done.isEmpty() ? ExitCode.BELOW_THRESHOLD : 0;
    }

    private int issue(SchoolOrder.Code code, Entry entry, Consumer<String> out) {
        if (codes.issue(code.secret(), entry, code.uses(), code.until(), clock.instant())) {
            return 0;
        }
        out.accept("Kode belum jadi; ulangi perintah ini.");
        return ExitCode.UNAVAILABLE;
    }

    private int revoke(String what, Consumer<String> out) {
        boolean revoked = what.matches("\\d{1,5}")
                ? codes.revoke(Long.parseLong(what), clock.instant())
                : JoinSecret.in(what)
                        .map(secret -> codes.revoke(secret, clock.instant()))
                        .orElse(false);
        out.accept(revoked ? "Dicabut; tidak bisa dipakai lagi." : "Tidak ada kode seperti itu yang masih berlaku.");
        return revoked ? 0 : ExitCode.UNREADABLE;
    }

    private int hire(List<String> words, Consumer<String> out) {
        String name = words.get(4);
        Optional<String> known = acts.staff().named(name);
        String person = known.orElseGet(() -> roll.register(Person.Role.TEACHER, name));
        words.stream().skip(5).map(SchoolOrder::office).forEach(office -> roll.give(person, office));
        if (known.isPresent()) {
            out.accept("%s sudah terdaftar; ini tautan baru untuk orang yang sama. Kalau orang lain, beri nama lain."
                    .formatted(name));
        }
        return issue(SchoolOrder.Code.of(words), new Entry.Staff(person), out);
    }
}
