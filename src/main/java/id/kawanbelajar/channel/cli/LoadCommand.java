package id.kawanbelajar.channel.cli;

import id.kawanbelajar.channel.cli.desk.Order;
import id.kawanbelajar.channel.cli.desk.Tape;
import id.kawanbelajar.channel.cli.output.ProgressBar;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "muat", description = "Muat berkas atau folder materi sebagai draf.", mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Berkas (PDF, Word, PowerPoint, foto, …) atau folder.")
    private List<Path> paths = List.of();

    @Option(names = "--mapel", paramLabel = "M", description = "Mata pelajaran, daripada ditebak dari berkasnya.")
    private @Nullable String mapel;

    @Option(names = "--kelas", paramLabel = "N", description = "Kelas, daripada ditebak dari berkasnya.")
    private @Nullable Integer kelas;

    @Option(names = "--audiens", paramLabel = "A", description = "siswa atau guru.")
    private @Nullable String audience;

    @Option(names = "--json", description = "Satu objek JSON untuk tiap berkas.")
    private boolean json;

    LoadCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Order.Told told = new Order.Told(null, mapel, kelas, null, audience);
        List<String> absolute = paths.stream()
                .map(path -> path.toAbsolutePath().normalize().toString())
                .toList();
        ProgressBar bar = ProgressBar.onTerminal();
        PrintWriter out = spec.commandLine().getOut();
        try {
            return program.writing().run(Order.load(told, json, absolute), Tape.of(out, bar));
        } finally {
            bar.end();
            out.flush();
        }
    }
}
