package id.kawanbelajar.channel.cli;

import java.nio.file.Path;
import java.util.ArrayList;
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

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Berkas Markdown atau folder.")
    private List<Path> paths = List.of();

    @Option(names = "--mapel", paramLabel = "M", description = "Mata pelajaran, kalau berkasnya tidak menyebutnya.")
    private @Nullable String mapel;

    @Option(names = "--kelas", paramLabel = "N", description = "Kelas, kalau berkasnya tidak menyebutnya.")
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
        List<String> words = new ArrayList<>(List.of(
                MaterialDesk.LOAD,
                json ? "json" : "teks",
                mapel == null ? "" : mapel,
                kelas == null ? "" : kelas.toString(),
                audience == null ? "" : audience));
        paths.forEach(path -> words.add(path.toAbsolutePath().normalize().toString()));
        return program.writing().run(words, spec.commandLine().getOut()::println);
    }
}
