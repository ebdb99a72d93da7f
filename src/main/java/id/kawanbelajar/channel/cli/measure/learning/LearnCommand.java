package id.kawanbelajar.channel.cli.measure.learning;

import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.channel.cli.output.ProgressBar;
import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.evaluation.TestSet;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns the few weights of the program from BEIR folders and prints them with how well they carry over. */
@Command(
        name = "latih",
        description = {
            "Pelajari bobot pencarian (temu), bukti (bukti), atau kutipan (kutipan) dari folder BEIR, paling sedikit dua."
                    + " Bukti juga dari bab-bab bawaan dengan ujiannya.",
            "",
            "Bobotnya satu untuk semua folder. Hasilnya dicetak, tidak dipasang: program memakai angka yang ada di"
                    + " sumbernya (retrieval.ranking.SecondLook, retrieval.Evidence, tutor.Signs).",
            ""
        },
        mixinStandardHelpOptions = true)
public final class LearnCommand implements Runnable {
    private final Supplier<? extends MeasuringLearning> measuring;
    private final Json json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /**
     * Takes its means.
     *
     * @param measuring is asked only when something is learnt
     */
    public LearnCommand(Supplier<? extends MeasuringLearning> measuring, Json json) {
        this.measuring = measuring;
        this.json = json;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "temu", description = "Bobot pandangan kedua.", mixinStandardHelpOptions = true)
    void ranking(
            @Parameters(arity = "2..*", paramLabel = "DIR", description = "Folder BEIR.") List<Path> folders,
            @Option(names = "--tanpa-vektor", description = "Hanya kata.") boolean withoutVectors) {
        show(measuring
                .get()
                .ranking(!withoutVectors)
                .learn(sets(folders), progress())
                .values());
    }

    @Command(name = "bukti", description = "Bobot bukti dan ambangnya.", mixinStandardHelpOptions = true)
    void evidence(
            @Parameters(arity = "2..*", paramLabel = "DIR", description = "Folder BEIR.") List<Path> folders,
            @Option(names = "--tanpa-vektor", description = "Hanya kata.") boolean withoutVectors) {
        show(measuring.get().evidence(!withoutVectors).learn(sets(folders), progress()));
    }

    @Command(
            name = "kutipan",
            description = "Bobot tanda bahwa sebuah kalimat menjawab.",
            mixinStandardHelpOptions = true)
    void quoting(
            @Parameters(arity = "2..*", paramLabel = "DIR", description = "Folder BEIR dengan jawaban.")
                    List<Path> folders,
            @Option(names = "--tanpa-vektor", description = "Hanya kata.") boolean withoutVectors) {
        show(measuring
                .get()
                .quoting(!withoutVectors)
                .learn(sets(folders), progress())
                .values());
    }

    private SequencedMap<String, TestSet> sets(List<Path> folders) {
        SequencedMap<String, TestSet> sets = new LinkedHashMap<>();
        for (Path folder : folders) {
            @Nullable Path name = folder.toAbsolutePath().normalize().getFileName();
            sets.put(String.valueOf(name), measuring.get().testSet(folder, null));
        }
        return sets;
    }

    private static MeasuringProgress progress() {
        ProgressBar bar = ProgressBar.onTerminal();
        return (done, all) -> {
            bar.show("belajar", done, all);
            if (done == all) {
                bar.end();
            }
        };
    }

    private void show(Map<String, Object> values) {
        values.forEach((name, value) -> spec.commandLine().getOut().println(json.line(Map.of(name, value))));
    }
}
