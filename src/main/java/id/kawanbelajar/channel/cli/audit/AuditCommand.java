package id.kawanbelajar.channel.cli.audit;

import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.people.audit.KeptEntry;
import id.kawanbelajar.people.audit.VerifyAudit.Outcome;
import id.kawanbelajar.people.audit.VerifyAudit.Why;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./kawan audit}; ends with 1 where the chain is broken. */
@Command(
        name = "audit",
        description = "Periksa apakah catatan tentang siapa berbuat apa masih utuh.",
        mixinStandardHelpOptions = true)
public final class AuditCommand implements Callable<Integer> {
    private final Supplier<Auditing> auditing;
    private final Json writer;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--json", description = "Satu objek JSON.")
    private boolean json;

    @Option(names = "--lihat", paramLabel = "N", description = "Tunjukkan N catatan terbaru.", defaultValue = "0")
    private int show;

    public AuditCommand(Supplier<Auditing> auditing, Json writer) {
        this.auditing = auditing;
        this.writer = writer;
    }

    @Override
    public Integer call() {
        Auditing audit = auditing.get();
        Outcome outcome = audit.verify().verify();
        List<KeptEntry> newest =
                show < 1 ? List.of() : audit.trail().newest(show).reversed();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(writer.line(object(outcome, newest)));
        } else {
            newest.forEach(entry -> out.println(line(entry)));
            out.println(said(outcome));
        }
        return outcome instanceof Outcome.Intact ? 0 : ExitCode.BELOW_THRESHOLD;
    }

    private static Map<String, Object> object(Outcome outcome, List<KeptEntry> newest) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("ok", outcome instanceof Outcome.Intact);
        switch (outcome) {
            case Outcome.Intact intact -> {
                object.put("entries", intact.entries());
                object.put("head", intact.last().hash());
            }
            case Outcome.Broken broken -> {
                object.put("entry", broken.entry());
                object.put("said", said(broken.why()));
            }
        }
        if (!newest.isEmpty()) {
            object.put("newest", newest.stream().map(AuditCommand::fields).toList());
        }
        return object;
    }

    private static Map<String, Object> fields(KeptEntry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("seq", entry.seq());
        fields.put("at", entry.at().toString());
        fields.put("actor", entry.actor());
        fields.put("act", entry.act());
        fields.put("subject", entry.subject());
        fields.put("reason", entry.reason());
        return fields;
    }

    private static String line(KeptEntry entry) {
        return "%d  %s  %s  %s  %s  %s"
                .formatted(entry.seq(), entry.at(), entry.actor(), entry.act(), entry.subject(), entry.reason())
                .strip();
    }

    private static String said(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Intact intact when intact.last().seq() == 0 -> "Utuh: belum ada catatan.";
            case Outcome.Intact intact ->
                """
                    Utuh: %d catatan, yang terakhir nomor %d.
                    Sidiknya %s; salin ke kertas kalau Bapak/Ibu perlu bukti di luar komputer ini.""".formatted(
                        intact.entries(), intact.last().seq(), intact.last().hash());
            case Outcome.Broken broken -> """
                    RUSAK mulai catatan nomor %d: %s.
                    Jangan hapus apa pun. Salin folder data apa adanya, lalu ikuti ./kawan insiden.""".formatted(broken.entry(), said(broken.why()));
        };
    }

    private static String said(Why why) {
        return switch (why) {
            case CHANGED -> "isinya, atau isi sebelumnya, bukan yang dulu ditulis";
            case MISSING -> "catatan ini hilang";
            case CUT -> "catatan ini dan sesudahnya hilang";
            case BEGINNING_DROPPED -> "catatan sampai nomor ini dihapus, dan tidak ada catatan tentang itu";
            case HEAD_LOST -> "berkas audit.kepala hilang atau tidak cocok";
        };
    }
}
