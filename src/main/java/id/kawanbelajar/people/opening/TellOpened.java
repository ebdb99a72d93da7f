package id.kawanbelajar.people.opening;

import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import java.time.InstantSource;

/** Tells students that their conversation was read, once it is closed again. To be called every few minutes. */
public final class TellOpened {
    private final Openings openings;
    private final Teller teller;
    private final AuditLog log;
    private final InstantSource clock;

    public TellOpened(Openings openings, Teller teller, AuditLog log, InstantSource clock) {
        this.openings = openings;
        this.teller = teller;
        this.log = log;
        this.clock = clock;
    }

    /** Says it to the student. */
    @FunctionalInterface
    public interface Teller {
        /** Tells the student of an opening who read and why; telling it twice is the same as once. */
        void tell(Opening opening);
    }

    /** Tells everybody who is to be told; doing it again changes nothing. */
    public void tell() {
        for (Opening opening : openings.toTell(clock.instant().minus(Opening.WINDOW))) {
            teller.tell(opening);
            log.append(new AuditEntry(
                    clock.instant(), "program", "siswa-diberi-tahu", opening.student(), "permintaan " + opening.id()));
            openings.told(opening.id(), clock.instant());
        }
    }
}
