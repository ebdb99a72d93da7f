package id.kawanbelajar.conversation.guardian;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.guardian.GuardianSide.Child;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.supervision.StudyTime;
import id.kawanbelajar.people.supervision.Supervision;
import id.kawanbelajar.people.supervision.Supervisions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What a guardian who may can set for a child: a pause and a limit a day. */
public final class Supervising {
    private final Supervisions supervisions;
    private final WeekOfUse week;
    private final AuditLog audit;
    private final InstantSource clock;
    private final ZoneId zone;

    public Supervising(Supervisions supervisions, WeekOfUse week, AuditLog audit, InstantSource clock, ZoneId zone) {
        this.supervisions = supervisions;
        this.week = week;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /** Returns how much a child learned in the last seven days, and what is set. */
    String line(Child child) {
        Instant now = clock.instant();
        StudyTime time = week.time(child.id(), now.minus(Duration.ofDays(7)), now);
        Supervision set = supervisions.of(child.id());
        Integer minutes = set.minutes();
        Instant paused = set.paused();
        String use = Wording.sentence("ortu-tujuh-hari", String.valueOf(time.days()), String.valueOf(time.minutes()));
        String limit = minutes == null ? "" : " " + Wording.sentence("ortu-batas-ada", minutes.toString());
        return paused == null || !now.isBefore(paused)
                ? use + limit
                : use + limit + " " + Wording.sentence("ortu-jeda-ada", GuardianScreens.moment(paused, zone));
    }

    /** Takes a press; empty for one that is about something else. */
    Optional<Message> pressed(Exchange exchange, Child child, String what) {
        String[] parts = what.split("-", 2);
        boolean asks = parts.length == 1;
        return switch (parts[0]) {
            case "jeda" -> Optional.of(asks ? askPause(child) : pause(exchange, child, Integer.parseInt(parts[1])));
            case "batas" -> Optional.of(asks ? askLimit(child) : limit(exchange, child, Integer.parseInt(parts[1])));
            default -> Optional.empty();
        };
    }

    private static Message askPause(Child child) {
        return Wording.with(
                List.of(
                        List.of(
                                GuardianScreens.button("Sampai besok", "jeda-1", child.id()),
                                GuardianScreens.button("3 hari", "jeda-3", child.id()),
                                GuardianScreens.button("1 minggu", "jeda-7", child.id())),
                        List.of(GuardianScreens.button("Lanjutkan sekarang", "jeda-0", child.id()))),
                Wording.sentence("ortu-jeda-berapa", child.name()));
    }

    private static Message askLimit(Child child) {
        return Wording.with(
                List.of(
                        List.of(
                                GuardianScreens.button("20", "batas-20", child.id()),
                                GuardianScreens.button("40", "batas-40", child.id()),
                                GuardianScreens.button("60", "batas-60", child.id())),
                        List.of(GuardianScreens.button("Tanpa batas", "batas-0", child.id()))),
                Wording.sentence("ortu-batas-berapa", child.name()));
    }

    /** Ends with a day, so that it is over when the child gets up. */
    private Message pause(Exchange exchange, Child child, int days) {
        LocalDate today = exchange.at().atZone(zone).toLocalDate();
        Instant until =
                days == 0 ? null : today.plusDays(days).atStartOfDay(zone).toInstant();
        keep(exchange, child, supervisions.of(child.id()).pausedUntil(until), "jeda-orang-tua");
        return until == null
                ? Wording.say("ortu-jeda-selesai", child.name())
                : Wording.say("ortu-jeda-mulai", child.name(), GuardianScreens.moment(until, zone));
    }

    private Message limit(Exchange exchange, Child child, int minutes) {
        keep(exchange, child, supervisions.of(child.id()).limited(minutes == 0 ? null : minutes), "batas-orang-tua");
        return minutes == 0
                ? Wording.say("ortu-batas-tanpa", child.name())
                : Wording.say("ortu-batas-mulai", child.name(), String.valueOf(minutes));
    }

    private void keep(Exchange exchange, Child child, Supervision set, String act) {
        audit.append(new AuditEntry(exchange.at(), exchange.person().id(), act, child.id(), ""));
        supervisions.keep(child.id(), set, exchange.at());
    }
}
