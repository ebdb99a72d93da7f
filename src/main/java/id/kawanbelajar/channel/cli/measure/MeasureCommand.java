package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.channel.cli.output.ProgressBar;
import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.evaluation.TestSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures and prints the figures. */
@Command(
        name = "ukur",
        description =
                "Ukur mutu pencarian, jawaban, tempatnya, model pelajar, pembacaan berkas, dan pemeriksaan keselamatan.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "PERINTAH")
public final class MeasureCommand implements Runnable {
    private final Supplier<Measuring> measuring;
    private final Json jsonWriter;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /**
     * Takes its means.
     *
     * @param measuring is asked only when something is measured
     */
    public MeasureCommand(Supplier<Measuring> measuring, Json jsonWriter) {
        this.measuring = measuring;
        this.jsonWriter = jsonWriter;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "temu", description = "Pencarian atas folder BEIR.", mixinStandardHelpOptions = true)
    void retrieval(
            @Mixin BeirOptions beir,
            @Option(names = "--queries", paramLabel = "FILE", description = "Pertanyaan lain, nomornya sama.") @Nullable Path queries,
            @Option(names = "--run", paramLabel = "FILE", description = "Tulis 100 temuan pertama tiap pertanyaan.")
                    @Nullable Path run) {
        Measuring means = measuring.get();
        TestSet set = means.testSet(beir.folder(), queries);
        try (Lines lines = Lines.to(run)) {
            var report = means.retrieval(beir.withVectors())
                    .measure(
                            set,
                            (query, document, score) -> lines.write(query + "\t" + document + "\t" + score),
                            progress());
            show(report.values(), beir.json());
        }
    }

    @Command(name = "jawab", description = "Jawaban tanpa model atas folder BEIR.", mixinStandardHelpOptions = true)
    void answers(
            @Mixin BeirOptions beir,
            @Option(names = "--out", paramLabel = "FILE", description = "Satu objek JSON untuk tiap pertanyaan.")
                    @Nullable Path out) {
        Measuring means = measuring.get();
        TestSet set = means.testSet(beir.folder(), null);
        try (Lines lines = Lines.to(out)) {
            var report = means.answers(beir.withVectors())
                    .measure(set, row -> lines.write(jsonWriter.line(row.values())), progress());
            show(report.values(), beir.json());
        }
    }

    private static MeasuringProgress progress() {
        ProgressBar bar = ProgressBar.onTerminal();
        return (done, all) -> {
            bar.show("mengukur", done, all);
            if (done == all) {
                bar.end();
            }
        };
    }

    private void show(Map<String, Object> values, boolean json) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(jsonWriter.line(values));
        } else {
            values.forEach((name, value) -> out.printf("%-18s %s%n", name, value));
        }
    }
}
