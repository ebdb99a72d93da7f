package id.kawanbelajar.people.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** What every store of the audit must do. */
public abstract class AuditContract {
    protected static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");

    /** Returns the one store of this test. */
    protected abstract AuditLog log();

    protected abstract AuditTrail trail();

    protected abstract AuditHead head();

    protected abstract DropOldAudit.Aged aged();

    @Test
    void nothingWrittenIsIntact() {
        assertThat(verify()).isEqualTo(new VerifyAudit.Outcome.Intact(0, Place.START));
    }

    @Test
    void whatIsWrittenIsReadInOrderAndIntact() {
        write(3);

        assertThat(trail().after(0, 10)).extracting(KeptEntry::reason).containsExactly("ke-1", "ke-2", "ke-3");
        assertThat(trail().after(1, 1)).extracting(KeptEntry::reason).containsExactly("ke-2");
        assertThat(trail().newest(2)).extracting(KeptEntry::reason).containsExactly("ke-3", "ke-2");
        assertThat(verify())
                .isInstanceOfSatisfying(
                        VerifyAudit.Outcome.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(3));
    }

    @Test
    void aLongChainIsWalkedWhole() {
        write(2100);

        assertThat(verify())
                .isInstanceOfSatisfying(
                        VerifyAudit.Outcome.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(2100));
    }

    @Test
    void whatIsTwoYearsOldIsDroppedAndAnEntrySaysSo() {
        log().append(entry(NOW.minusSeconds(800L * 86_400), "tua"));
        log().append(entry(NOW.minusSeconds(790L * 86_400), "tua juga"));
        log().append(entry(NOW.minusSeconds(700L * 86_400), "muda"));
        DropOldAudit drop = new DropOldAudit(log(), aged(), InstantSource.fixed(NOW));

        assertThat(drop.drop()).isTrue();
        assertThat(drop.drop()).isFalse();

        assertThat(trail().after(0, 10)).extracting(KeptEntry::act).containsExactly("coba", "audit-dipangkas");
        assertThat(trail().beginning().seq()).isEqualTo(2);
        assertThat(verify())
                .isInstanceOfSatisfying(
                        VerifyAudit.Outcome.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(2));
    }

    @Test
    void theChainGoesOnAfterAllWasDroppedButWhatSaysSo() {
        log().append(entry(NOW.minusSeconds(800L * 86_400), "tua"));
        new DropOldAudit(log(), aged(), InstantSource.fixed(NOW)).drop();
        write(2);

        assertThat(verify())
                .isInstanceOfSatisfying(
                        VerifyAudit.Outcome.Intact.class,
                        intact -> assertThat(intact.last().seq()).isEqualTo(4));
    }

    protected final void write(int entries) {
        for (int i = 1; i <= entries; i++) {
            log().append(entry(NOW.plusSeconds(i), "ke-" + i));
        }
    }

    protected final VerifyAudit.Outcome verify() {
        return new VerifyAudit(trail(), head()).verify();
    }

    protected static AuditEntry entry(Instant at, String reason) {
        return new AuditEntry(at, "guru", "coba", "ayu", reason);
    }
}
