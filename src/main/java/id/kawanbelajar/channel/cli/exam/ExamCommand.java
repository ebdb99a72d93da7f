package id.kawanbelajar.channel.cli.exam;

import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.channel.cli.output.ProgressBar;
import id.kawanbelajar.evaluation.judged.Bounds;
import id.kawanbelajar.evaluation.judged.Exam;
import id.kawanbelajar.evaluation.judged.ExamReport;
import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
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

/** Lets a school examine its own bot before students use it. */
@Command(
        name = "uji",
        description = "Uji bot dengan pertanyaan sekolah sendiri: ditemukan, dikutip, ditolak, salah.",
        mixinStandardHelpOptions = true)
public final class ExamCommand implements Callable<Integer> {
    private final Supplier<? extends Examining> examining;
    private final Json jsonWriter;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Pertanyaan dalam YAML, misalnya knowledge-base/ujian.yaml.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--tanpa-vektor", description = "Kata kunci saja.")
    private boolean withoutVectors;

    @Option(
            names = "--ambang",
            paramLabel = "UKURAN=BAGIAN",
            description = "Ganti ambang dari berkas, misalnya --ambang dikutip=0.7; boleh beberapa kali. "
                    + "Ukuran: ditemukan, dikutip, ditolak (paling sedikit); ditolak-keliru, salah (paling banyak).")
    private Map<String, String> bounds = Map.of();

    @Option(names = "--html", paramLabel = "FILE", description = "Tempat laporan HTML (bawaan: folder ujian di data).")
    private @Nullable Path page;

    @Option(names = "--json", description = "Satu objek JSON; laporan HTML hanya bila --html disebut.")
    private boolean json;

    /**
     * Takes its means.
     *
     * @param examining is asked only when something is examined
     */
    public ExamCommand(Supplier<? extends Examining> examining, Json jsonWriter) {
        this.examining = examining;
        this.jsonWriter = jsonWriter;
    }

    @Override
    public Integer call() {
        Examining means = examining.get();
        Exam exam = means.exam(file);
        ExamReport report = report(means, exam, bounds(exam.bounds()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(jsonWriter.line(ExamJson.json(report)));
        } else {
            ExamText.print(report, out);
        }
        Path target = page == null && !json ? means.reports().resolve(name() + ".html") : page;
        if (target != null) {
            write(target, ExamPage.html(name(), report));
            if (!json) {
                out.println("Laporan untuk HP atau peramban: " + target);
            }
        }
        return report.isPassed() ? 0 : ExitCode.BELOW_THRESHOLD;
    }

    private Bounds bounds(Bounds ofFile) {
        try {
            return ofFile.with(bounds);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--ambang: " + e.getMessage(), e);
        }
    }

    private ExamReport report(Examining means, Exam exam, Bounds asked) {
        ProgressBar bar = ProgressBar.onTerminal();
        var answers = means.examined(!withoutVectors, (done, all) -> bar.show("menghitung makna materi", done, all))
                .ask(exam.questions(), (done, all) -> bar.show("menguji", done, all));
        bar.clear();
        return new ExamReport(answers, asked);
    }

    private String name() {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private static void write(Path target, String html) {
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(target, html);
        } catch (IOException e) {
            throw UnavailableException.untilMended(
                    target + " tidak bisa ditulis; pilih tempat lain dengan --html FILE", e);
        }
    }
}
