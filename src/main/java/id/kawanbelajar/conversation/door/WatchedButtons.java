package id.kawanbelajar.conversation.door;

import id.kawanbelajar.delivery.Buttons;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes down who presses a button that is not theirs or not there: somebody may be forging. A person counts once a minute,
 * lest that fill the audit. Neither words nor the button's key are kept.
 */
public final class WatchedButtons implements Buttons {
    private static final Duration ONCE = Duration.ofMinutes(1);

    private final Buttons buttons;
    private final AuditLog log;
    private final ConcurrentHashMap<String, Instant> noted = new ConcurrentHashMap<>();

    public WatchedButtons(Buttons buttons, AuditLog log) {
        this.buttons = buttons;
        this.log = log;
    }

    @Override
    public Press press(String key, String person, long arrival, Instant now) {
        Press press = buttons.press(key, person, arrival, now);
        if (press instanceof Press.Foreign || press instanceof Press.Unknown) {
            // both alike, so that the time taken does not tell which it was
            note(person, now);
        }
        return press;
    }

    private void note(String person, Instant now) {
        noted.values().removeIf(at -> !at.plus(ONCE).isAfter(now));
        if (noted.putIfAbsent(person, now) == null) {
            log.append(new AuditEntry(now, person, "tombol-tak-dikenal", "", ""));
        }
    }

    @Override
    public void forgetBefore(Instant moment) {
        buttons.forgetBefore(moment);
    }
}
