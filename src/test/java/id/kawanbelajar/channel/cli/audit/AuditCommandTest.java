package id.kawanbelajar.channel.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.InMemoryAudit;
import id.kawanbelajar.people.audit.Place;
import id.kawanbelajar.people.audit.VerifyAudit;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class AuditCommandTest {
    private final InMemoryAudit audit = new InMemoryAudit();
    private final StringWriter said = new StringWriter();

    @Test
    void anIntactChainIsSaidToBeSoWithTheMarkToNote() {
        write("izin-dicatat");

        assertThat(run()).isZero();
        assertThat(said.toString())
                .contains("Utuh: 1 catatan", audit.noted().orElseThrow().hash());
    }

    @Test
    void aCutChainEndsTheCommandWithOneAndSaysWhere() {
        write("izin-dicatat");
        audit.note(new Place(7, "ada-tujuh"));

        assertThat(run()).isEqualTo(1);
        assertThat(said.toString()).contains("RUSAK mulai catatan nomor 2", "Jangan hapus apa pun");
    }

    @Test
    void theNewestAreShownWithTheLatestAtTheEnd() {
        write("satu");
        write("dua");
        write("tiga");

        run("--lihat", "2");

        assertThat(said.toString()).contains("dua").contains("tiga").doesNotContain(" satu ");
        assertThat(said.toString().indexOf("dua")).isLessThan(said.toString().indexOf("tiga"));
    }

    @Test
    void asJsonItIsOneObject() {
        write("izin-dicatat");

        assertThat(run("--json", "--lihat", "1")).isZero();

        assertThat(said.toString()).contains("ok=true", "entries=1", "act=izin-dicatat");
    }

    private void write(String act) {
        audit.append(new AuditEntry(Instant.parse("2026-11-27T01:00:00Z"), "guru", act, "ayu", ""));
    }

    private int run(String... words) {
        return new CommandLine(
                        new AuditCommand(() -> new Auditing(new VerifyAudit(audit, audit), audit), Map::toString))
                .setOut(new PrintWriter(said, true))
                .execute(words);
    }
}
