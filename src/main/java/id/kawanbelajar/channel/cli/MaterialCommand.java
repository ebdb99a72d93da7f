package id.kawanbelajar.channel.cli;

import id.kawanbelajar.channel.cli.checking.CheckJson;
import id.kawanbelajar.channel.cli.checking.CheckText;
import id.kawanbelajar.channel.cli.desk.MaterialSight;
import id.kawanbelajar.channel.cli.desk.MaterialView;
import id.kawanbelajar.channel.cli.desk.Order;
import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.ShowMaterial.Preview;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.practice.checking.report.Report;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "materi",
        description = "Materi yang ada: lihat, terbitkan, tarik.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "PERINTAH")
final class MaterialCommand implements Runnable {
    /** The changing numbers that are tried are the same in every run, so that a report can be compared. */
    private static final long SEED = 20_261_124;

    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    MaterialCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        list(false);
    }

    @Command(name = "daftar", description = "Semua materi dan keadaannya.", mixinStandardHelpOptions = true)
    void list(@Option(names = "--json", description = "Satu objek JSON.") boolean json) {
        List<Version> all = program.catalogue().latest();
        List<Upload> unread = program.uploads().all().stream()
                .filter(upload -> !upload.stage().isInLibrary())
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(program.json()
                    .line(Map.of(
                            "materi", all.stream().map(MaterialView::json).toList(),
                            "berkas", unread.stream().map(MaterialView::json).toList())));
            return;
        }
        all.forEach(version -> out.println(MaterialView.line(version)));
        unread.forEach(upload -> out.println(MaterialView.line(upload)));
        out.printf(
                "%d materi, %d terbit%n",
                all.size(),
                all.stream().filter(v -> v.status() == Status.PUBLISHED).count());
    }

    @Command(name = "lihat", description = "Apa yang terbaca dari sebuah materi.", mixinStandardHelpOptions = true)
    void show(
            @Parameters(paramLabel = "NAMA", description = "Seperti di `materi daftar`.") String name,
            @Option(names = "--halaman", paramLabel = "N", description = "Teks halaman ini saja.") @Nullable Integer page) {
        PrintWriter out = spec.commandLine().getOut();
        MaterialId id = id(name);
        MaterialSight sight = new MaterialSight(out);
        if (page != null) {
            sight.page(program.showPage()
                    .show(id, page)
                    .orElseThrow(() -> new UnreadableException(
                            "%s tidak punya halaman %d; lihat: ./kawan materi lihat %s".formatted(name, page, name))));
            return;
        }
        Preview preview = program.showMaterial()
                .show(id)
                .orElseThrow(() -> new UnreadableException(
                        "tidak ada materi \"%s\"; namanya ada di: ./kawan materi daftar".formatted(name)));
        sight.preview(preview, program.uploads().of(id).stream().findFirst());
    }

    @Command(name = "versi", description = "Versi-versi sebuah materi.", mixinStandardHelpOptions = true)
    int versions(
            @Parameters(paramLabel = "NAMA", description = "Seperti di `materi daftar`.") String name,
            @Option(names = "--baru-dari", paramLabel = "LAMA", description = "Jadikan draf ini versi baru dari LAMA.")
                    @Nullable String earlier) {
        if (earlier != null) {
            return order(Order.chain(id(name).value(), id(earlier).value()));
        }
        MaterialId id = id(name);
        List<Version> versions = program.catalogue().versions(id);
        if (versions.isEmpty()) {
            throw new UnreadableException(
                    "tidak ada materi \"%s\"; namanya ada di: ./kawan materi daftar".formatted(name));
        }
        new MaterialSight(spec.commandLine().getOut())
                .versions(versions, program.uploads().of(id));
        return 0;
    }

    @Command(
            name = "periksa",
            description = "Periksa bab dan soal menurut docs/format-materi.md.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(paramLabel = "DIR", description = "Folder atau satu bab.") String path,
            @Option(names = "--ketat", description = "Saran dihitung sebagai masalah.") boolean strict,
            @Option(names = "--json", description = "Satu objek JSON.") boolean json) {
        Report report = program.checkMaterial().check(path, new Random(SEED));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(program.json().line(CheckJson.of(report)));
        } else {
            CheckText.print(report, out);
        }
        return report.passes(strict) ? 0 : ExitCode.BELOW_THRESHOLD;
    }

    @Command(name = "terbitkan", description = "Buat bisa ditanyakan siswa.", mixinStandardHelpOptions = true)
    int publish(
            @Parameters(paramLabel = "NAMA", description = "Seperti di `materi daftar`.") String name,
            @Option(names = "--tetap", description = "Juga kalau ada yang perlu diperhatikan.") boolean insisted,
            @Option(names = "--versi", paramLabel = "N", description = "Versi ini, bukan yang terbaru.") @Nullable Integer version) {
        return order(Order.publish(id(name).value(), insisted, version));
    }

    @Command(name = "tarik", description = "Sembunyikan dari siswa.", mixinStandardHelpOptions = true)
    int withdraw(@Parameters(paramLabel = "NAMA", description = "Seperti di `materi daftar`.") String name) {
        return order(Order.withdraw(id(name).value()));
    }

    @Command(name = "data", description = "Betulkan apa materi ini.", mixinStandardHelpOptions = true)
    int describe(
            @Parameters(paramLabel = "NAMA", description = "Seperti di `materi daftar`.") String name,
            @Option(names = "--judul", paramLabel = "J", description = "Judulnya.") @Nullable String title,
            @Option(names = "--mapel", paramLabel = "M", description = "Mata pelajarannya.") @Nullable String mapel,
            @Option(names = "--kelas", paramLabel = "N", description = "Kelasnya.") @Nullable Integer kelas,
            @Option(names = "--bab", paramLabel = "N", description = "Nomor babnya; 0 kalau tidak ada.") @Nullable Integer chapter,
            @Option(names = "--audiens", paramLabel = "A", description = "siswa atau guru.") @Nullable String audience) {
        return order(Order.describe(id(name).value(), new Order.Told(title, mapel, kelas, chapter, audience)));
    }

    @Command(name = "sembunyikan", description = "Sembunyikan bab bawaan dari siswa.", mixinStandardHelpOptions = true)
    int hide(
            @Parameters(paramLabel = "bawaan", description = "Kata `bawaan`.") String what,
            @Option(names = "--mapel", paramLabel = "M", description = "Hanya mapel ini.") @Nullable String mapel,
            @Option(names = "--kelas", paramLabel = "N", description = "Hanya kelas ini.") @Nullable Integer kelas) {
        return shipped(what, false, mapel, kelas);
    }

    @Command(name = "tampilkan", description = "Tampilkan lagi bab bawaan.", mixinStandardHelpOptions = true)
    int unhide(
            @Parameters(paramLabel = "bawaan", description = "Kata `bawaan`.") String what,
            @Option(names = "--mapel", paramLabel = "M", description = "Hanya mapel ini.") @Nullable String mapel,
            @Option(names = "--kelas", paramLabel = "N", description = "Hanya kelas ini.") @Nullable Integer kelas) {
        return shipped(what, true, mapel, kelas);
    }

    private int shipped(String what, boolean shown, @Nullable String mapel, @Nullable Integer kelas) {
        if (!what.equals("bawaan")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "tulis: ./kawan materi %s bawaan; satu materi saja: ./kawan materi %s %s"
                            .formatted(shown ? "tampilkan" : "sembunyikan", shown ? "terbitkan" : "tarik", what));
        }
        return order(Order.shipped(shown, mapel, kelas));
    }

    private int order(List<String> order) {
        return program.writing().run(order, spec.commandLine().getOut()::println);
    }

    private static MaterialId id(String name) {
        try {
            return new MaterialId(name);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(
                    "\"%s\" bukan nama materi; bentuknya seperti smp/ipa/8/01-fotosintesis".formatted(name), e);
        }
    }
}
