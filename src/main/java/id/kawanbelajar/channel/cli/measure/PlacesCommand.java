package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.channel.cli.output.ProgressBar;
import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.evaluation.judged.PlaceReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures whether students' questions lead to the sections that answer them. */
@Command(
        name = "ujian",
        description = "Apakah pertanyaan siswa sampai ke bagian bab yang menjawabnya.",
        mixinStandardHelpOptions = true)
public final class PlacesCommand implements Callable<Integer> {
    private final Supplier<? extends MeasuringPlaces> measuring;
    private final Json jsonWriter;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Bawaan: knowledge-base/ujian.yaml.")
    private @Nullable Path file;

    @Option(names = "--tanpa-vektor", description = "Kata kunci saja.")
    private boolean withoutVectors;

    @Option(names = "--minimal", paramLabel = "X", description = "Kode keluar 1 bila hit@3 di bawah X (0 sampai 1).")
    private @Nullable Double least;

    @Option(names = "--run", paramLabel = "FILE", description = "Tulis 20 temuan pertama tiap pertanyaan.")
    private @Nullable Path run;

    @Option(names = "--json", description = "Satu objek JSON.")
    private boolean json;

    /**
     * Takes its means.
     *
     * @param measuring is asked only when something is measured
     */
    public PlacesCommand(Supplier<? extends MeasuringPlaces> measuring, Json jsonWriter) {
        this.measuring = measuring;
        this.jsonWriter = jsonWriter;
    }

    @Override
    public Integer call() {
        if (least != null && !(least >= 0 && least <= 1)) {
            throw new ParameterException(spec.commandLine(), "--minimal adalah 0 sampai 1, misalnya 0.8");
        }
        PlaceReport report;
        try (Lines lines = Lines.to(run)) {
            report = measure();
            PlacesJson.run(report).forEach(lines::write);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(jsonWriter.line(PlacesJson.json(report)));
        } else {
            PlacesText.print(report, out);
        }
        return least != null && report.all().hitAt3() < least ? ExitCode.BELOW_THRESHOLD : 0;
    }

    private PlaceReport measure() {
        MeasuringPlaces means = measuring.get();
        List<JudgedQuestion> questions = means.judgedQuestions(file);
        ProgressBar bar = ProgressBar.onTerminal();
        var answers = means.judged(!withoutVectors, (done, all) -> bar.show("menghitung makna materi", done, all))
                .ask(questions, (done, all) -> bar.show("mengukur", done, all));
        bar.end();
        return new PlaceReport(answers);
    }
}
