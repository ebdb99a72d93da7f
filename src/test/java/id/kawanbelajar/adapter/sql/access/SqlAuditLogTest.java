package id.kawanbelajar.adapter.sql.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.kawanbelajar.adapter.file.AuditHeadFile;
import id.kawanbelajar.adapter.file.DataFolder;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.people.audit.AuditContract;
import id.kawanbelajar.people.audit.AuditHead;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.audit.AuditTrail;
import id.kawanbelajar.people.audit.DropOldAudit;
import id.kawanbelajar.people.audit.KeptEntry;
import id.kawanbelajar.people.audit.Place;
import id.kawanbelajar.people.audit.VerifyAudit.Outcome;
import id.kawanbelajar.people.audit.VerifyAudit.Why;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chain in a real database and a real file, and what an intruder with an SQL tool may try. */
@SuppressWarnings("NullAway.Init") // set by JUnit
class SqlAuditLogTest extends AuditContract {
    @TempDir
    private Path folder;

    private Database database;
    private AuditHead head;
    private SqlAuditLog audit;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("kawan.db"));
        head = new AuditHeadFile(new DataFolder(folder));
        audit = new SqlAuditLog(database, head);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDropAnEntry() {
        write(3);

        assertThatThrownBy(() -> sql("UPDATE audit SET actor = 'orang-lain' WHERE seq = 2"))
                .isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> sql("DELETE FROM audit WHERE seq = 3")).isInstanceOf(UnavailableException.class);
        assertThat(verify()).isInstanceOf(Outcome.Intact.class);
    }

    @Test
    void aChangedFieldIsFound() {
        for (String change : new String[] {
            "at = at + 1", "actor = 'x'", "act = 'lain'", "subject = ''", "reason = 'ke-22'", "hash = 'ab' || hash"
        }) {
            close();
            open();
            write(3);
            intrude("UPDATE audit SET " + change + " WHERE seq = (SELECT max(seq) - 1 FROM audit)");
            assertThat(verify())
                    .as(change)
                    .isInstanceOfSatisfying(
                            Outcome.Broken.class,
                            broken -> assertThat(broken.why()).isEqualTo(Why.CHANGED));
            intrude("DELETE FROM audit");
            forgetHead();
        }
    }

    @Test
    void wordsMovedFromOneFieldToTheNextAreFound() {
        write(2);
        intrude("UPDATE audit SET subject = 'ayuk', reason = 'e-1' WHERE seq = 1");

        assertThat(verify()).isEqualTo(new Outcome.Broken(1, Why.CHANGED));
    }

    @Test
    void aMissingEntryIsFound() {
        write(5);
        intrude("DELETE FROM audit WHERE seq = 3");

        assertThat(verify()).isEqualTo(new Outcome.Broken(3, Why.MISSING));
    }

    @Test
    void aMissingEntryIsFoundAlthoughTheOthersMovedUp() {
        write(5);
        intrude("DELETE FROM audit WHERE seq = 3");
        intrude("UPDATE audit SET seq = seq - 1 WHERE seq > 3");

        assertThat(verify()).isEqualTo(new Outcome.Broken(3, Why.CHANGED));
    }

    @Test
    void anAddedEntryIsFound() {
        write(3);
        intrude("UPDATE audit SET seq = 4 WHERE seq = 3");
        intrude("INSERT INTO audit SELECT 3, at, actor, act, subject, reason, hash FROM audit WHERE seq = 2");

        assertThat(verify()).isEqualTo(new Outcome.Broken(3, Why.CHANGED));
    }

    @Test
    void twoEntriesInEachOthersPlaceAreFound() {
        write(4);
        intrude("UPDATE audit SET seq = 100 WHERE seq = 2");
        intrude("UPDATE audit SET seq = 2 WHERE seq = 3");
        intrude("UPDATE audit SET seq = 3 WHERE seq = 100");

        assertThat(verify()).isEqualTo(new Outcome.Broken(2, Why.CHANGED));
    }

    @Test
    void aCutEndIsFoundAndWritingOnDoesNotHideIt() {
        write(5);
        intrude("DELETE FROM audit WHERE seq > 3");
        assertThat(verify()).isEqualTo(new Outcome.Broken(4, Why.CUT));

        write(4);

        assertThat(verify()).isEqualTo(new Outcome.Broken(7, Why.HEAD_LOST));
    }

    @Test
    void aCutBeginningIsFoundAlthoughACheckpointWasMade() {
        write(5);
        intrude("INSERT INTO audit_checkpoint (seq, hash, at) SELECT seq, hash, at FROM audit WHERE seq = 2");
        intrude("DELETE FROM audit WHERE seq <= 2");

        assertThat(verify()).isEqualTo(new Outcome.Broken(2, Why.BEGINNING_DROPPED));
    }

    @Test
    void aLostOrSpoiltHeadIsFoundAndWritingOnDoesNotHideIt() throws IOException {
        write(3);
        forgetHead();
        write(1);
        assertThat(verify()).isEqualTo(new Outcome.Broken(4, Why.HEAD_LOST));

        Files.writeString(folder.resolve("audit.kepala"), "bukan kepala");
        write(1);
        assertThat(verify()).isEqualTo(new Outcome.Broken(5, Why.HEAD_LOST));
    }

    @Test
    void aProcessThatEndedBeforeItNotedTheHeadBrokeNothing() {
        write(2);
        Place noted = head.noted().orElseThrow();
        write(1);
        forgetHead();
        head.note(noted);

        assertThat(verify()).isInstanceOf(Outcome.Intact.class);
        write(1);
        assertThat(head.noted()).map(Place::seq).contains(4L);
    }

    @Test
    void manyWriteAtOnceInOneChain() throws InterruptedException {
        CountDownLatch written = new CountDownLatch(8);
        for (int i = 0; i < 8; i++) {
            Thread.ofVirtual().start(() -> {
                write(25);
                written.countDown();
            });
        }
        written.await();

        assertThat(verify())
                .isInstanceOfSatisfying(
                        Outcome.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(200));
        assertThat(head.noted()).map(Place::seq).contains(200L);
    }

    @Test
    void theEntriesLieAsTheyWereWritten() {
        write(1);

        assertThat(audit.newest(1))
                .extracting(KeptEntry::actor, KeptEntry::act, KeptEntry::subject, KeptEntry::at)
                .containsExactly(tuple("guru", "coba", "ayu", NOW.plusSeconds(1)));
    }

    /** As somebody with the file and an SQL tool. */
    private void intrude(String sql) {
        sql("DROP TRIGGER IF EXISTS audit_unchanged");
        sql("DROP TRIGGER IF EXISTS audit_kept");
        sql(sql);
    }

    private void sql(String sql) {
        database.write(handle -> handle.execute(sql));
    }

    private void forgetHead() {
        try {
            Files.delete(folder.resolve("audit.kepala"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected AuditLog log() {
        return audit;
    }

    @Override
    protected AuditTrail trail() {
        return audit;
    }

    @Override
    protected AuditHead head() {
        return head;
    }

    @Override
    protected DropOldAudit.Aged aged() {
        return audit;
    }
}
