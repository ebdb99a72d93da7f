package id.kawanbelajar.channel.cli.measure.model;

import id.kawanbelajar.channel.cli.measure.Lines;
import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.evaluation.grounding.GroundingFigures;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the check of a model's sentences with true and false ones. */
@Command(
        name = "dasar",
        description = {
            "Apakah pemeriksaan jawaban model membedakan kalimat yang berdasar dari yang keliru; tanpa model.",
            "",
            "Kalimat diambil dari materi, ditulis ulang tanpa mengubah isinya, lalu disisipi satu kesalahan. flagged: bagian"
                    + " kalimat benar yang ditolak; caught_…: bagian kalimat keliru yang ditolak, menurut jenisnya.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class GroundingCommand implements Callable<Integer> {
    private final Supplier<? extends MeasuringGrounding> measuring;
    private final Json jsonWriter;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "Folder dengan corpus.jsonl. Bawaan: bab-bab knowledge-base.")
    private @Nullable Path folder;

    @Option(
            names = "--banyak",
            paramLabel = "N",
            description = "Banyak kalimat, tersebar merata.",
            defaultValue = "1000")
    private int most;

    @Option(names = "--benih", paramLabel = "N", description = "Benih acak kesalahannya.", defaultValue = "1")
    private long seed;

    @Option(names = "--out", paramLabel = "FILE", description = "Satu objek JSON untuk tiap kalimat yang diperiksa.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Satu objek JSON.")
    private boolean json;

    /**
     * Takes its means.
     *
     * @param measuring is asked only when something is measured
     */
    public GroundingCommand(Supplier<? extends MeasuringGrounding> measuring, Json jsonWriter) {
        this.measuring = measuring;
        this.jsonWriter = jsonWriter;
    }

    @Override
    public Integer call() {
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--banyak paling sedikit 1, misalnya 1000");
        }
        MeasuringGrounding means = measuring.get();
        GroundingFigures figures;
        try (Lines lines = Lines.to(out)) {
            figures = means.grounding(seed)
                    .measure(means.passages(folder), most, each -> lines.write(jsonWriter.line(each.values())));
        }
        PrintWriter screen = spec.commandLine().getOut();
        if (json) {
            screen.println(jsonWriter.line(figures.values()));
        } else {
            print(figures.values(), screen);
        }
        return 0;
    }

    private static void print(Map<String, ?> values, PrintWriter screen) {
        values.forEach((name, value) -> {
            if (value instanceof Map<?, ?> parts) {
                screen.println(name);
                parts.forEach((part, share) -> screen.printf("  %-18s %s%n", part, share));
            } else {
                screen.printf("%-20s %s%n", name, value);
            }
        });
    }
}
