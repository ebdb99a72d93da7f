package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.channel.cli.output.ProgressBar;
import id.kawanbelajar.evaluation.safety.Prompt;
import id.kawanbelajar.evaluation.safety.SafetyFigures;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the safety check. */
@Command(
        name = "aman",
        description = {
            "Pemeriksaan keselamatan atas baris-baris JSON.",
            "",
            "reaches_model: yang lolos dan dijawab oleh materi yang sedang terbit, sehingga akan dibaca model.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class SafetyCommand implements Runnable {
    private final Supplier<? extends MeasuringSafety> measuring;
    private final Json jsonWriter;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Satu objek JSON tiap baris.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--kolom", paramLabel = "NAMA", description = "Kolom teksnya.", defaultValue = "prompt")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String column;

    @Option(names = "--tanpa-vektor", description = "Cari materi dengan kata kunci saja.")
    private boolean withoutVectors;

    @Option(names = "--out", paramLabel = "FILE", description = "Satu objek JSON untuk tiap baris.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Satu objek JSON.")
    private boolean json;

    /**
     * Takes its means.
     *
     * @param measuring is asked only when something is measured
     */
    public SafetyCommand(Supplier<? extends MeasuringSafety> measuring, Json jsonWriter) {
        this.measuring = measuring;
        this.jsonWriter = jsonWriter;
    }

    @Override
    public void run() {
        MeasuringSafety means = measuring.get();
        List<Prompt> prompts = means.prompts(file, column);
        ProgressBar bar = ProgressBar.onTerminal();
        SafetyFigures figures;
        try (Lines lines = Lines.to(out)) {
            figures = means.safety(!withoutVectors, (done, all) -> bar.show("menghitung makna materi", done, all))
                    .measure(prompts, row -> lines.write(jsonWriter.line(row.values())));
        }
        bar.end();
        PrintWriter screen = spec.commandLine().getOut();
        if (json) {
            screen.println(jsonWriter.line(figures.values()));
        } else {
            figures.values().forEach((name, value) -> screen.printf("%-18s %s%n", name, value));
        }
    }
}
