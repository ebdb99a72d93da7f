package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.channel.cli.output.ProgressBar;
import id.kawanbelajar.evaluation.growth.GrowthReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how the index behaves at a thousand passages and more. */
@Command(
        name = "besar",
        description = {
            "Waktu, ukuran, dan memori indeks pada 1.000 bagian, 10.000, dan seterusnya.",
            "",
            "Bagiannya dirakit dari kalimat materi bawaan (dan DIR bila disebut) yang diundi; vektor sebuah bagian adalah"
                    + " rata-rata vektor bagian asal kalimatnya, atau acak bila tidak ada model. Yang diukur pencarian"
                    + " satu per satu, tanpa membuat vektor pertanyaan; \"jawaban\" dengan pandangan kedua dan buktinya. Pada indeks yang sudah ada (--indeks),"
                    + " pertanyaan pertama adalah yang pertama sejak program mulai.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class GrowthCommand implements Runnable {
    private final Supplier<? extends MeasuringGrowth> measuring;
    private final Json jsonWriter;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--sampai",
            paramLabel = "N",
            defaultValue = "100000",
            description = "Banyak bagian terakhir. Bawaan: ${DEFAULT-VALUE}; sejuta perlu kira-kira 4 GB disk.")
    private int most;

    @Option(names = "--beir", paramLabel = "DIR", description = "Pakai juga teks dan pertanyaan folder BEIR ini.")
    private @Nullable Path more;

    @Option(
            names = "--indeks",
            paramLabel = "DIR",
            description = "Simpan indeksnya di sini; bila sudah ada, hanya diukur lagi. Tanpa ini dihapus sesudahnya.")
    private @Nullable Path kept;

    @Option(names = "--tanpa-vektor", description = "Vektor acak, walau ada model.")
    private boolean withoutModel;

    @Option(names = "--json", description = "Satu objek JSON.")
    private boolean json;

    /**
     * Takes its means.
     *
     * @param measuring is asked only when something is measured
     */
    public GrowthCommand(Supplier<? extends MeasuringGrowth> measuring, Json jsonWriter) {
        this.measuring = measuring;
        this.jsonWriter = jsonWriter;
    }

    @Override
    public void run() {
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--sampai adalah 1 atau lebih, misalnya 100000");
        }
        ProgressBar bar = ProgressBar.onTerminal();
        GrowthReport report = measuring
                .get()
                .growth(most, more, kept, !withoutModel, (done, all) -> bar.show("mengisi indeks", done, all));
        bar.end();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(jsonWriter.line(report.values()));
        } else {
            print(report, out);
        }
    }

    private static void print(GrowthReport report, PrintWriter out) {
        out.printf(
                "Dirakit dari %d kalimat dalam %d teks; vektor: %s; %d pertanyaan; %d inti prosesor, memori paling banyak %d MB.%n",
                report.sentences(),
                report.originals(),
                report.vectors(),
                report.questions(),
                report.processors(),
                report.heapLimit() / 1_000_000);
        out.printf(
                "%9s %8s %8s %8s %7s %8s %8s %17s %17s %17s %17s%n",
                "bagian",
                "isi s",
                "disk MB",
                "memori",
                "buka ms",
                "panas ms",
                "pertama",
                "kata p50/p99/cpu",
                "vektor",
                "keduanya",
                "jawaban");
        report.sizes().forEach(size -> print(size, out));
    }

    private static void print(GrowthReport.Size size, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%9d %8.1f %8.0f %8.0f %7.1f %8.1f %8.1f %17s %17s %17s %17s%n",
                size.passages(),
                size.indexSeconds(),
                size.bytes() / 1e6,
                size.heap() / 1e6,
                size.start().open(),
                size.start().warm(),
                size.start().first(),
                both(size.keywords()),
                both(size.meaning()),
                both(size.both()),
                both(size.whole()));
    }

    private static String both(GrowthReport.Latency latency) {
        return String.format(Locale.ROOT, "%.1f/%.1f/%.1f", latency.p50(), latency.p99(), latency.busy());
    }
}
