package id.kawanbelajar.channel.cli.measure.model;

import id.kawanbelajar.channel.cli.measure.Lines;
import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.channel.cli.output.ProgressBar;
import id.kawanbelajar.evaluation.prompting.Variant;
import id.kawanbelajar.evaluation.prompting.VariantFigures;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** Compares texts for the model on the model that is set. */
@Command(
        name = "prompt",
        description = {
            "Bandingkan teks untuk model (folder prompts) dengan model yang sedang dipakai.",
            "",
            "Pertanyaan yang sama dijelaskan dengan tiap folder, lewat pemeriksaan yang sama seperti untuk siswa. grounded:"
                    + " bagian yang boleh ditampilkan; withheld: yang ditahan, menurut sebabnya; first_s dan last_s: detik"
                    + " sampai huruf pertama dan terakhir; prompt_ms: lama membaca prompt yang awalnya belum (first) dan"
                    + " sudah (next) diingat model. Semua waktu adalah nilai tengah.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class PromptCommand implements Callable<Integer> {
    private final Supplier<? extends MeasuringPrompts> measuring;
    private final Json jsonWriter;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Bawaan: knowledge-base/ujian.yaml.")
    private @Nullable Path file;

    @Option(
            names = "--variasi",
            paramLabel = "FOLDER",
            arity = "1..*",
            description =
                    "Folder berisi teks pengganti, misalnya jawab.md; boleh beberapa. Yang sedang dipakai selalu ikut.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--banyak",
            paramLabel = "N",
            description = "Banyak pertanyaan, tersebar merata.",
            defaultValue = "20")
    private int most;

    @Option(names = "--tanpa-vektor", description = "Cari materi dengan kata kunci saja.")
    private boolean withoutVectors;

    @Option(names = "--out", paramLabel = "FILE", description = "Satu objek JSON untuk tiap penjelasan.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Satu objek JSON.")
    private boolean json;

    /**
     * Takes its means.
     *
     * @param measuring is asked only when something is measured
     */
    public PromptCommand(Supplier<? extends MeasuringPrompts> measuring, Json jsonWriter) {
        this.measuring = measuring;
        this.jsonWriter = jsonWriter;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--banyak paling sedikit 1, misalnya 20");
        }
        List<Map<String, Object>> figures =
                measure().stream().map(VariantFigures::values).toList();
        PrintWriter screen = spec.commandLine().getOut();
        if (json) {
            screen.println(jsonWriter.line(Map.of("variants", figures)));
        } else {
            figures.forEach(values -> {
                values.forEach((name, value) -> screen.printf("%-18s %s%n", name, value));
                screen.println();
            });
        }
        return 0;
    }

    private List<VariantFigures> measure() throws InterruptedException {
        MeasuringPrompts means = measuring.get();
        List<Variant> variants = new ArrayList<>(List.of(means.promptsInUse()));
        folders.forEach(folder -> variants.add(means.promptsOf(folder)));
        ProgressBar bar = ProgressBar.onTerminal();
        try (Lines lines = Lines.to(out)) {
            return means.prompting(!withoutVectors, (done, all) -> bar.show("menghitung makna materi", done, all))
                    .measure(
                            means.judgedQuestions(file),
                            most,
                            variants,
                            trial -> lines.write(jsonWriter.line(trial.values())),
                            (done, all) -> bar.show("menjelaskan", done, all));
        } finally {
            bar.end();
        }
    }
}
