package id.kawanbelajar.people.access;

import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import java.time.InstantSource;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the policy before something is done, and writes every refusal down. Safe for use by many threads. */
public final class Guard {
    private final Policy policy;
    private final AuditLog log;
    private final InstantSource clock;

    public Guard(Policy policy, AuditLog log, InstantSource clock) {
        this.policy = policy;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Decides. What is refused must be answered in the words for what does not exist.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it cannot be decided, or a refusal cannot be written down;
     *     nothing may be done then
     */
    public Decision decide(Actor actor, Act act, Resource resource, Whose whose) {
        Decision decision = policy.decide(actor, act, resource, whose);
        if (decision == Decision.REFUSED) {
            log.append(new AuditEntry(
                    clock.instant(), actor.person(), "ditolak", subject(whose), reason(act, resource, whose)));
        }
        return decision;
    }

    private static String subject(Whose whose) {
        return Stream.of(whose.person(), whose.rombel())
                .filter(Guard::known)
                .findFirst()
                .orElse("");
    }

    private static String reason(Act act, Resource resource, Whose whose) {
        String what = (act == Act.SEE ? "lihat " : "ubah ") + AccessRules.label(resource);
        return Stream.of(what, whose.mapel()).filter(Guard::known).collect(Collectors.joining(", "));
    }

    private static boolean known(@Nullable String word) {
        return word != null;
    }
}
