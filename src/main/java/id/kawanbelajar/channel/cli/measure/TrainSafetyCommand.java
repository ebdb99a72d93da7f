package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.evaluation.safety.training.TrainSuspicion.Trained;
import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns the weights of the safety check again. */
@Command(
        name = "latih-aman",
        description = {
            "Latih bobot lapis kedua pemeriksaan keselamatan dari data di folder DIR (../shared/data).",
            "",
            "Angkanya diukur di luar lipatan: tiap seperlima dinilai oleh bobot yang belajar dari empat perlima lainnya;"
                    + " terjemahan pesan yang sama selalu di lipatan yang sama. Hasilnya selalu sama byte demi byte.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class TrainSafetyCommand implements Runnable {
    private final Supplier<? extends MeasuringSafety> measuring;
    private final Json jsonWriter;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder berisi indosafety, seahelm_safeguard, idk_mrc, …")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(
            names = "--keluar",
            paramLabel = "FILE",
            description = "Tulis bobotnya, misalnya ke src/main/resources/aman/bobot.bin.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Satu objek JSON.")
    private boolean json;

    /**
     * Takes its means.
     *
     * @param measuring is asked only when something is learnt
     */
    public TrainSafetyCommand(Supplier<? extends MeasuringSafety> measuring, Json jsonWriter) {
        this.measuring = measuring;
        this.jsonWriter = jsonWriter;
    }

    @Override
    public void run() {
        Trained trained = measuring.get().trainSafety(folder);
        if (out != null) {
            write(trained, out);
        }
        Map<String, Object> values = new LinkedHashMap<>(trained.figures().values());
        values.put("threshold_unsure", trained.thresholds().unsure());
        values.put("threshold_sure", trained.thresholds().sure());
        PrintWriter screen = spec.commandLine().getOut();
        if (json) {
            screen.println(jsonWriter.line(values));
        } else {
            values.forEach((name, value) -> screen.printf("%-18s %s%n", name, value));
        }
    }

    private static void write(Trained trained, Path file) {
        try (OutputStream stream = Files.newOutputStream(file)) {
            trained.weights().write(stream);
        } catch (IOException e) {
            throw UnavailableException.untilMended("tidak bisa menulis " + file + "; periksa folder dan izinnya", e);
        }
    }
}
