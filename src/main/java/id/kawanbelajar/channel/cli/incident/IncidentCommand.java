package id.kawanbelajar.channel.cli.incident;

import id.kawanbelajar.channel.cli.asking.Operator;
import id.kawanbelajar.channel.cli.desk.LibraryDesk;
import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.operation.asking.Interview;
import id.kawanbelajar.operation.incident.AskIncident;
import id.kawanbelajar.operation.incident.Incident;
import id.kawanbelajar.operation.incident.WriteNotices;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./kawan insiden}. */
@Command(
        name = "insiden",
        description = "Data bocor atau hilang: buat surat pemberitahuan 3 × 24 jam dan daftar yang harus dilakukan.",
        mixinStandardHelpOptions = true)
public final class IncidentCommand implements Callable<Integer> {
    private final Supplier<Reporting> reporting;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--apa", paramLabel = "KALIMAT", description = "Apa yang terjadi.")
    private String happened = "";

    @Option(names = "--kapan", paramLabel = "WAKTU", description = "Kapan diketahui, misalnya \"2026-11-27 08:30\".")
    private String found = "";

    @Option(names = "--data", paramLabel = "DATA", description = "Data apa saja.")
    private String data = "";

    @Option(names = "--berapa", paramLabel = "JUMLAH", description = "Data berapa orang.")
    private String people = "";

    @Option(names = "--tindakan", paramLabel = "KALIMAT", description = "Apa yang sudah dilakukan.")
    private String handled = "";

    public IncidentCommand(Supplier<Reporting> reporting) {
        this.reporting = reporting;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Reporting report = reporting.get();
        Interview interview = new Interview(Operator.on(out));
        Map<String, String> known = Map.of(
                AskIncident.HAPPENED, happened,
                AskIncident.FOUND, found,
                AskIncident.DATA, data,
                AskIncident.PEOPLE, people,
                AskIncident.HANDLED, handled);
        Optional<Incident> incident = report.asking().ask(known, interview);
        if (incident.isEmpty()) {
            out.flush();
            spec.commandLine()
                    .getErr()
                    .println("kawan: belum selesai, %s. Tidak ada yang ditulis."
                            .formatted(interview.missing().orElse("")));
            return ExitCode.UNREADABLE;
        }
        tell(report.writing(), report.writing().write(incident.get(), LibraryDesk.ACTOR), out);
        return 0;
    }

    private static void tell(WriteNotices writing, WriteNotices.Written written, PrintWriter out) {
        out.println("Surat dan daftar periksa: " + written.place());
        out.printf(
                "Kirim paling lambat %s (%s).%n",
                writing.said(written.due()),
                written.left().isNegative()
                        ? "sudah lewat; sebutkan alasannya di surat"
                        : "tinggal %d jam".formatted(written.left().toHours()));
        out.println("Mulai dari daftar-periksa.txt.");
    }
}
