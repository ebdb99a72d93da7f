package id.kawanbelajar.conversation.door;

import id.kawanbelajar.people.Account;
import id.kawanbelajar.safety.Verdict.Distress;
import id.kawanbelajar.safety.alert.RecallAlert;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts met the words of a crisis in the hours before; in memory only, since nothing of a stranger is stored. Safe for
 * use by many threads.
 */
final class RecentCrises {
    private final ConcurrentHashMap<Account, Recent> all = new ConcurrentHashMap<>();

    /**
     * One account's.
     *
     * @param wentOn whether something else was written since
     */
    record Recent(Distress distress, Instant at, boolean wentOn) {}

    void met(Account account, Distress distress, Instant now) {
        all.values().removeIf(recent -> isOver(recent, now));
        all.put(account, new Recent(distress, now, false));
    }

    Optional<Recent> of(Account account, Instant now) {
        return Optional.ofNullable(all.get(account)).filter(recent -> !isOver(recent, now));
    }

    void wentOn(Account account) {
        @Nullable Recent unused = all.computeIfPresent(account, (a, r) -> new Recent(r.distress(), r.at(), true));
    }

    private static boolean isOver(Recent recent, Instant now) {
        return !now.isBefore(recent.at().plus(RecallAlert.HOURS));
    }
}
