package id.kawanbelajar.channel.cli.school;

import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.Rombel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Links for one person each. */
@Command(
        name = "undang",
        description = "Tautan untuk satu orang: guru, ortu, perangkat, admin.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "PERINTAH")
public final class InviteCommand implements Runnable {
    private static final Handout.Terms ONCE = new Handout.Terms(1, Duration.ofDays(7));
    private static final Handout.Terms TODAY = new Handout.Terms(1, Duration.ofDays(1));

    private final Supplier<SchoolMeans> school;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--bot",
            paramLabel = "NAMA",
            description = "Nama bot di Telegram.",
            defaultValue = "",
            scope = ScopeType.INHERIT)
    private String bot = "";

    @Option(names = "--png", paramLabel = "BERKAS", description = "Gambar QR untuk dicetak.", scope = ScopeType.INHERIT)
    private @Nullable Path png;

    public InviteCommand(Supplier<SchoolMeans> school) {
        this.school = school;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "guru",
            description = "Guru, BK atau kepala sekolah, dengan tugasnya.",
            mixinStandardHelpOptions = true)
    int teacher(
            @Parameters(paramLabel = "NAMA", description = "Seperti dipanggil siswa, misalnya \"Bu Rina\".")
                    String name,
            @Option(names = "--wali", paramLabel = "KELAS", description = "Wali kelas ini.", split = ",") @Nullable List<String> homeroom,
            @Option(names = "--guru-kelas", paramLabel = "KELAS", description = "Guru kelas SD.", split = ",") @Nullable List<String> whole,
            @Option(names = "--guru-wali", paramLabel = "KELAS", description = "Guru wali.", split = ",") @Nullable List<String> mentor,
            @Option(names = "--mapel", paramLabel = "MAPEL:KELAS", description = "Misalnya ipa:7A,7B.") @Nullable List<String> subjects,
            @Option(names = "--bk", description = "Guru BK.") boolean counsellor,
            @Option(names = "--kepala", description = "Kepala sekolah.") boolean principal) {
        SchoolMeans means = school.get();
        List<Office> offices = new ArrayList<>();
        Map.of(Duty.HOMEROOM, said(homeroom), Duty.CLASS_TEACHER, said(whole), Duty.MENTOR, said(mentor))
                .forEach((duty, classes) -> classes.forEach(
                        one -> offices.add(new Office(duty, rombel(means, one).id(), null))));
        said(subjects).forEach(subject -> offices.addAll(taught(means, subject)));
        if (counsellor) {
            offices.add(Office.of(Duty.COUNSELLOR));
        }
        if (principal) {
            offices.add(Office.of(Duty.PRINCIPAL));
        }
        if (offices.isEmpty()) {
            throw new UnreadableException(
                    "sebut tugasnya, misalnya: ./kawan undang guru \"Bu Rina\" --wali 7A --mapel ipa:7A,7B");
        }
        return handout(means)
                .give(
                        JoinSecret.Kind.LINK,
                        code -> SchoolOrder.hire(code, name.strip(), offices),
                        ONCE,
                        "Tautan untuk %s:".formatted(name));
    }

    private static List<String> said(@Nullable List<String> words) {
        return words == null ? List.of() : words;
    }

    private static List<Office> taught(SchoolMeans means, String subject) {
        String[] parts = subject.split(":", 2);
        Mapel mapel = means.curriculum()
                .find(parts[0])
                .orElseThrow(() -> new UnreadableException("mapel \"%s\" tidak dikenal".formatted(parts[0])));
        if (parts.length < 2) {
            throw new UnreadableException("tulis mapel dengan kelasnya, misalnya --mapel ipa:7A,7B");
        }
        return Arrays.stream(parts[1].split(","))
                .map(one -> new Office(Duty.SUBJECT_TEACHER, rombel(means, one).id(), mapel.code()))
                .toList();
    }

    @Command(
            name = "ortu",
            description = "Orang tua atau wali, satu tautan untuk tiap anak.",
            mixinStandardHelpOptions = true)
    int guardians(
            @Parameters(index = "0", paramLabel = "KELAS", description = "Misalnya 7A.") String name,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "ABSEN", description = "Nomor absen anaknya.")
                    List<Integer> numbers) {
        SchoolMeans means = school.get();
        int worst = 0;
        for (int absen : numbers) {
            Member child = Roll.member(means.register(), rombel(means, name), absen);
            worst = Math.max(
                    worst,
                    handout(means)
                            .give(
                                    JoinSecret.Kind.LINK,
                                    new Entry.Guardian(child.person()),
                                    ONCE,
                                    "Tautan untuk orang tua %s (%s no. %d):".formatted(child.name(), name, absen)));
        }
        return worst;
    }

    @Command(name = "perangkat", description = "Perangkat kedua seorang siswa.", mixinStandardHelpOptions = true)
    int device(
            @Parameters(index = "0", paramLabel = "KELAS", description = "Misalnya 7A.") String name,
            @Parameters(index = "1", paramLabel = "ABSEN", description = "Nomor absennya.") int absen) {
        SchoolMeans means = school.get();
        Member student = Roll.member(means.register(), rombel(means, name), absen);
        return handout(means)
                .give(
                        JoinSecret.Kind.LINK,
                        new Entry.Device(student.person()),
                        TODAY,
                        "Tautan perangkat kedua %s:".formatted(student.name()));
    }

    @Command(name = "admin", description = "Admin: siapa yang mengurus program ini.", mixinStandardHelpOptions = true)
    int admin() {
        return handout(school.get())
                .give(JoinSecret.Kind.LINK, new Entry.Administrator(), TODAY, "Tautan sekali pakai untuk admin:");
    }

    private Handout handout(SchoolMeans means) {
        return new Handout(means, spec.commandLine().getOut()).at(bot).drawn(png);
    }

    private static Rombel rombel(SchoolMeans means, String name) {
        return Roll.rombel(means.register(), name.strip());
    }
}
