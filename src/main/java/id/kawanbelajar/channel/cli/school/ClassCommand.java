package id.kawanbelajar.channel.cli.school;

import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.roster.Preview;
import id.kawanbelajar.people.roster.PreviewRoster;
import id.kawanbelajar.people.roster.Roster;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.PromoteClasses;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.RombelName;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The classes of the school. */
@Command(
        name = "kelas",
        description = "Kelas dan daftar siswanya: daftar, buat, impor, kode, tautan, cabut, pindah, keluar, naik.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "PERINTAH")
public final class ClassCommand implements Runnable {
    private final Supplier<SchoolMeans> school;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public ClassCommand(Supplier<SchoolMeans> school) {
        this.school = school;
    }

    @Override
    public void run() {
        list(null);
    }

    @Command(name = "daftar", description = "Semua kelas, atau siswa satu kelas.", mixinStandardHelpOptions = true)
    void list(@Parameters(arity = "0..1", paramLabel = "KELAS", description = "Misalnya 7A.") @Nullable String name) {
        SchoolMeans means = school.get();
        SchoolView view = new SchoolView(spec.commandLine().getOut());
        if (name == null) {
            means.register()
                    .rombels()
                    .forEach(one -> view.rombel(one, means.register().members(one.id())));
            means.codes().usable(means.clock().instant()).forEach(code -> view.code(code, means));
        } else {
            means.register().members(rombel(means, name).id()).forEach(view::member);
        }
    }

    @Command(name = "buat", description = "Buat kelas.", mixinStandardHelpOptions = true)
    int make(
            @Parameters(paramLabel = "KELAS", description = "Misalnya 7A.") String name,
            @Option(names = "--kelas", paramLabel = "N", description = "Tingkatnya, bila namanya tidak menyebutnya.")
                    @Nullable Integer year) {
        Kelas kelas = year == null
                ? RombelName.kelas(name)
                        .orElseThrow(() -> new UnreadableException(
                                "tingkat kelas \"%s\" tidak terbaca; tulis misalnya: ./kawan kelas buat %s --kelas 7"
                                        .formatted(name, name)))
                : new Kelas(year);
        return order(List.of(SchoolOrder.MAKE, name, String.valueOf(kelas.number())));
    }

    @Command(
            name = "impor",
            description = "Isi daftar kelas dari XLSX atau CSV, juga unduhan Dapodik.",
            mixinStandardHelpOptions = true)
    int load(
            @Parameters(paramLabel = "BERKAS", description = "Daftar siswa.") Path file,
            @Option(
                            names = "--kelas",
                            paramLabel = "KELAS",
                            description = "Kelas semua siswa di berkas ini.",
                            defaultValue = "")
                    String rombel,
            @Option(names = "--ya", description = "Tulis; tanpa ini hanya diperlihatkan.") boolean sure) {
        SchoolMeans means = school.get();
        Roster roster = means.reading().read(file.toAbsolutePath().toString(), rombel);
        Preview preview = new PreviewRoster(means.register()).preview(roster);
        new SchoolView(spec.commandLine().getOut()).preview(preview);
        if (preview.classes().isEmpty()) {
            return ExitCode.BELOW_THRESHOLD;
        }
        return sure(sure, "Tulis ke daftar kelas dengan menambah --ya") ? order(SchoolOrder.write(roster)) : 0;
    }

    @Command(name = "kode", description = "Kode enam huruf untuk papan tulis.", mixinStandardHelpOptions = true)
    int code(
            @Parameters(paramLabel = "KELAS", description = "Misalnya 7A.") String name,
            @Option(names = "--menit", paramLabel = "N", description = "Lama berlakunya.", defaultValue = "45")
                    int minutes,
            @Option(names = "--kali", paramLabel = "N", description = "Berapa kali bisa dipakai.", defaultValue = "80")
                    int uses) {
        SchoolMeans means = school.get();
        Handout handout = new Handout(means, spec.commandLine().getOut());
        return handout.give(
                JoinSecret.Kind.CODE,
                new Entry.Student(rombel(means, name).id()),
                new Handout.Terms(uses, Duration.ofMinutes(minutes)),
                "Kode kelas %s:".formatted(name));
    }

    @Command(
            name = "tautan",
            description = "Tautan masuk kelas, untuk dibagikan atau dicetak.",
            mixinStandardHelpOptions = true)
    int link(
            @Parameters(paramLabel = "KELAS", description = "Misalnya 7A.") String name,
            @Option(names = "--kali", paramLabel = "N", description = "Berapa kali bisa dipakai.", defaultValue = "80")
                    int uses,
            @Option(names = "--hari", paramLabel = "N", description = "Lama berlakunya.", defaultValue = "7") int days,
            @Option(names = "--bot", paramLabel = "NAMA", description = "Nama bot di Telegram.", defaultValue = "")
                    String bot,
            @Option(names = "--png", paramLabel = "BERKAS", description = "Gambar QR untuk dicetak.") @Nullable Path png) {
        SchoolMeans means = school.get();
        return new Handout(means, spec.commandLine().getOut())
                .at(bot)
                .drawn(png)
                .give(
                        JoinSecret.Kind.LINK,
                        new Entry.Student(rombel(means, name).id()),
                        new Handout.Terms(uses, Duration.ofDays(days)),
                        "Tautan kelas %s:".formatted(name));
    }

    @Command(name = "cabut", description = "Akhiri sebuah kode atau tautan.", mixinStandardHelpOptions = true)
    int revoke(
            @Parameters(paramLabel = "KODE", description = "Kodenya, atau nomornya di `kelas daftar`.") String code) {
        return order(List.of(SchoolOrder.REVOKE, code));
    }

    @Command(name = "pindah", description = "Pindahkan siswa ke kelas lain.", mixinStandardHelpOptions = true)
    int move(
            @Parameters(index = "0", paramLabel = "KELAS", description = "Kelas sekarang.") String from,
            @Parameters(index = "1", paramLabel = "ABSEN", description = "Nomor absen sekarang.") int absen,
            @Parameters(index = "2", paramLabel = "KE", description = "Kelas baru.") String to,
            @Option(names = "--absen", paramLabel = "N", description = "Nomor absen baru.") @Nullable Integer next) {
        SchoolMeans means = school.get();
        Rombel target = rombel(means, to);
        int number = next == null
                ? 1
                        + means.register().members(target.id()).stream()
                                .mapToInt(Member::absen)
                                .max()
                                .orElse(0)
                : next;
        Member member = Roll.member(means.register(), rombel(means, from), absen);
        return order(List.of(SchoolOrder.MOVE, member.person(), target.id(), String.valueOf(number)));
    }

    @Command(name = "keluar", description = "Siswa meninggalkan kelasnya.", mixinStandardHelpOptions = true)
    int leave(
            @Parameters(index = "0", paramLabel = "KELAS", description = "Misalnya 7A.") String from,
            @Parameters(index = "1", paramLabel = "ABSEN", description = "Nomor absennya.") int absen) {
        SchoolMeans means = school.get();
        Member member = Roll.member(means.register(), rombel(means, from), absen);
        return order(List.of(SchoolOrder.LEAVE, member.person()));
    }

    @Command(
            name = "naik",
            description = "Naik kelas: semua kelas ke tahun ajaran berikutnya.",
            mixinStandardHelpOptions = true)
    int promote(@Option(names = "--ya", description = "Lakukan; tanpa ini hanya diperlihatkan.") boolean sure) {
        SchoolMeans means = school.get();
        if (sure) {
            return order(List.of(SchoolOrder.PROMOTE));
        }
        PrintWriter out = spec.commandLine().getOut();
        PromoteClasses.preview(means.register()).forEach(step -> out.println(step.sentence()));
        var unused = sure(false, "Yang tinggal kelas dipindahkan sesudahnya. Lakukan dengan menambah --ya");
        return 0;
    }

    private boolean sure(boolean said, String hint) {
        if (!said) {
            spec.commandLine().getOut().println(hint + ".");
        }
        return said;
    }

    private int order(List<String> order) {
        return school.get().writing().run(order, spec.commandLine().getOut()::println);
    }

    private static Rombel rombel(SchoolMeans means, String name) {
        return Roll.rombel(means.register(), name);
    }
}
