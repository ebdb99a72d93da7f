package id.kawanbelajar.people.opening;

import id.kawanbelajar.people.access.Actor;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.school.SchoolRegister;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks to read a student's conversation. Whatever becomes of it is written down. */
public final class AskToOpen {
    private final Openings openings;
    private final Openers openers;
    private final AuditLog log;
    private final InstantSource clock;

    public AskToOpen(Openings openings, SchoolRegister register, AuditLog log, InstantSource clock) {
        this.openings = openings;
        this.openers = new Openers(register);
        this.log = log;
        this.clock = clock;
    }

    /**
     * What somebody asks.
     *
     * @param id unique for ever; the same again is the same request
     * @param student internal id
     * @param reason why, in words that the student will read
     * @param untold why the student must not be told yet; null where they may
     */
    public record Wish(
            String id,
            String student,
            String reason,
            @Nullable String untold) {}

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * It waits for a second person.
         *
         * @param approvers internal ids of those who may agree, never empty
         */
        record Asked(Opening opening, List<String> approvers) implements Outcome {}

        /** Neither counsellor nor principal. */
        record Refused() implements Outcome {}

        /** A reason has {@link Opening#REASON} letters or more. */
        record ReasonTooShort() implements Outcome {}

        /** The school has nobody of another office, and one person alone never reads. */
        record NobodyElse() implements Outcome {}
    }

    /**
     * Asks.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be kept or written down; nothing was asked then
     */
    public Outcome ask(Actor asker, Wish wish) {
        if (!Openers.mayAsk(asker)) {
            write(asker, "buka-obrolan-ditolak", wish);
            return new Outcome.Refused();
        }
        if (!Opening.isReason(wish.reason) || (wish.untold != null && !Opening.isReason(wish.untold))) {
            return new Outcome.ReasonTooShort();
        }
        List<String> approvers = openers.whoMayAgree(asker, wish.student);
        if (approvers.isEmpty()) {
            return new Outcome.NobodyElse();
        }
        write(asker, "buka-obrolan-diminta", wish);
        Opening opening = new Opening(
                wish.id, wish.student, asker.person(), wish.reason, wish.untold, clock.instant(), null, null);
        openings.put(opening);
        return new Outcome.Asked(opening, approvers);
    }

    /** The words of the reason stay in the request, since they may tell of the student. */
    private void write(Actor asker, String act, Wish wish) {
        String told = wish.untold == null ? "" : ", siswa belum diberi tahu";
        log.append(new AuditEntry(clock.instant(), asker.person(), act, wish.student, "permintaan " + wish.id + told));
    }
}
