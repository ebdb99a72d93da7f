package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.channel.cli.output.ProgressBar;
import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.evaluation.reading.BrokenReport;
import id.kawanbelajar.evaluation.reading.ReadingReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how files are read. */
@Command(
        name = "baca",
        description = {
            "Seberapa utuh dan cepat berkas guru dibaca, atau nasib berkas yang rusak.",
            "",
            "Kata benar diketahui dari tetangga senama: x.pdf dari x.md, x.pptx dari x.pdf, x_scan.pdf dari x_gold.txt."
                    + " Dihitung kata berhuruf 4 atau lebih yang terbaca sesuai urutannya. Kecepatan diukur dua berkas"
                    + " sekaligus atas PDF yang berisi teks, di samping pustaka PDF-nya sendiri, terbaik dari 3 putaran.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class ReadingCommand implements Callable<Integer> {
    private final Supplier<? extends MeasuringReading> measuring;
    private final Json jsonWriter;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder berisi berkas contoh, misalnya ../shared/data/docs.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(
            names = "--rusak",
            paramLabel = "N",
            description = "Rusak N berkas dari folder itu (bita terbalik, terpotong, tersambung, akhiran salah), lalu"
                    + " baca; kode keluar 1 bila ada yang tidak berakhir dengan satu kalimat pada waktunya.")
    private int broken;

    @Option(
            names = "--benih",
            paramLabel = "S",
            defaultValue = "1",
            description = "Benih yang sama merusak sama. Bawaan: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--batas",
            paramLabel = "DETIK",
            defaultValue = "20",
            description = "Waktu terlama satu berkas rusak. Bawaan: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--json", description = "Satu objek JSON.")
    private boolean json;

    /**
     * Takes its means.
     *
     * @param measuring is asked only when something is measured
     */
    public ReadingCommand(Supplier<? extends MeasuringReading> measuring, Json jsonWriter) {
        this.measuring = measuring;
        this.jsonWriter = jsonWriter;
    }

    @Override
    public Integer call() {
        if (broken < 0 || limit < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--rusak dan --batas adalah bilangan, misalnya --rusak 1000");
        }
        return broken > 0 ? breakFiles() : measure();
    }

    private int measure() {
        ReadingReport report = measuring.get().reading().measure(folder.toString(), progress("membaca"));
        if (json) {
            out().println(jsonWriter.line(report.values()));
        } else {
            ReadingText.print(report, out());
        }
        return 0;
    }

    private int breakFiles() {
        BrokenReport report =
                measuring.get().breaking(limit).read(folder.toString(), broken, seed, progress("membaca yang rusak"));
        if (json) {
            out().println(jsonWriter.line(report.values()));
        } else {
            for (Map.Entry<String, Object> value : report.values().entrySet()) {
                out().printf("%-18s %s%n", value.getKey(), value.getValue());
            }
        }
        return report.isSound() ? 0 : ExitCode.BELOW_THRESHOLD;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static MeasuringProgress progress(String what) {
        ProgressBar bar = ProgressBar.onTerminal();
        return (done, all) -> {
            bar.show(what, done, all);
            if (done == all) {
                bar.end();
            }
        };
    }
}
