package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.evaluation.learner.LearnerFigures;
import id.kawanbelajar.evaluation.learner.Prediction;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well the learner model foretells the answers of a log. */
@Command(
        name = "pelajar",
        description = {
            "Seberapa baik model pelajar menebak jawaban yang benar-benar terjadi.",
            "",
            "Tiap jawaban ditebak dulu, dihitung, lalu dipelajari, siswa demi siswa menurut urutan berkas; model mulai dari"
                    + " bobot bawaan. Jawaban yang diukur pun ikut dipelajari, seperti saat dipakai. Waktunya adalah"
                    + " waktu satu inti prosesor untuk menebak dan mempelajari satu jawaban, sesudah pemanasan.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class LearnerCommand implements Runnable {
    private static final String THE_FILE_ITSELF = "";

    private final Supplier<? extends MeasuringLearner> measuring;
    private final Json jsonWriter;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "Satu siswa tiap baris: {student, seq: [[topik, 0 atau 1], …], items: [soal, …]}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--latih",
            arity = "0..1",
            fallbackValue = THE_FILE_ITSELF,
            paramLabel = "LOG",
            description =
                    "Pelajari LOG dulu tanpa dihitung, lalu ukur seluruh FILE; nama topik dan soal keduanya harus berarti sama. Tanpa LOG (atau LOG sama dengan FILE):"
                            + " siswa FILE dibagi menurut crc32(student) %% 5; yang sisanya bukan 0 (80 %%) dipelajari dulu, yang"
                            + " sisanya 0 (20 %%) diukur.")
    private @Nullable Path lesson;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Tulis jawaban (0 atau 1), tab, peluang benar tebakannya.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Satu objek JSON.")
    private boolean json;

    /**
     * Takes its means.
     *
     * @param measuring is asked only when something is measured
     */
    public LearnerCommand(Supplier<? extends MeasuringLearner> measuring, Json jsonWriter) {
        this.measuring = measuring;
        this.jsonWriter = jsonWriter;
    }

    @Override
    public void run() {
        LearnerFigures figures;
        try (Lines lines = Lines.to(out)) {
            figures = measuring.get().learner().measure(whole(file), lesson(), each -> lines.write(line(each)));
        }
        PrintWriter screen = spec.commandLine().getOut();
        if (json) {
            screen.println(jsonWriter.line(figures.values()));
        } else {
            print(figures, screen);
        }
    }

    private @Nullable Path lesson() {
        if (lesson == null) {
            return null;
        }
        return lesson.toString().equals(THE_FILE_ITSELF) ? whole(file) : whole(lesson);
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static String line(Prediction prediction) {
        return (prediction.right() ? 1 : 0) + "\t" + prediction.probability();
    }

    private static void print(LearnerFigures figures, PrintWriter screen) {
        screen.printf(
                Locale.ROOT,
                "jawaban        %d%nAUC            %.4f%nlog-loss       %.4f%nECE (10 kotak) %.4f%nµs per jawaban %.2f%n",
                figures.answers(),
                figures.auc(),
                figures.logLoss(),
                figures.ece(),
                figures.microsPerAnswer());
    }
}
