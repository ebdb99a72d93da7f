package id.kawanbelajar.channel.cli;

import id.kawanbelajar.channel.cli.checking.CheckJson;
import id.kawanbelajar.channel.cli.checking.CheckText;
import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.conversation.message.MathText;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.ShowMaterial.Preview;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.practice.checking.report.Report;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(program.json()
                    .line(Map.of("materi", all.stream().map(MaterialView::json).toList())));
            return;
        }
        all.forEach(version -> out.println(MaterialView.line(version)));
        out.printf(
                "%d materi, %d terbit%n",
                all.size(),
                all.stream().filter(v -> v.status() == Status.PUBLISHED).count());
    }

    @Command(name = "lihat", description = "Apa yang terbaca dari sebuah materi.", mixinStandardHelpOptions = true)
    void show(@Parameters(paramLabel = "NAMA", description = "Seperti di `materi daftar`.") String name) {
        Preview preview = program.showMaterial()
                .show(id(name))
                .orElseThrow(() -> new UnreadableException(
                        "tidak ada materi \"%s\"; namanya ada di: ./kawan materi daftar".formatted(name)));
        PrintWriter out = spec.commandLine().getOut();
        out.println(MaterialView.line(preview.version()));
        out.println("halaman: "
                + (preview.pages().isEmpty() ? "tidak ada tanda halaman" : String.join(", ", preview.pages())));
        preview.headings().forEach(out::println);
        preview.samples()
                .forEach(sample -> out.printf("%n— hal %s —%n%s%n", sample.page(), MathText.of(sample.text())));
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
    int publish(@Parameters(paramLabel = "NAMA", description = "Seperti di `materi daftar`.") String name) {
        return change(MaterialDesk.PUBLISH, name);
    }

    @Command(name = "tarik", description = "Sembunyikan dari siswa.", mixinStandardHelpOptions = true)
    int withdraw(@Parameters(paramLabel = "NAMA", description = "Seperti di `materi daftar`.") String name) {
        return change(MaterialDesk.WITHDRAW, name);
    }

    private int change(String what, String name) {
        return program.writing()
                .run(List.of(what, id(name).value()), spec.commandLine().getOut()::println);
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
