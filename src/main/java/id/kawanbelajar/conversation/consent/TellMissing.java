package id.kawanbelajar.conversation.consent;

import id.kawanbelajar.conversation.guardian.TellHomeroom;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.consent.ClassConsent;
import id.kawanbelajar.people.consent.ClassConsent.Line;
import id.kawanbelajar.people.school.Rombel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Supplier;

/** Reminds homeroom teachers of letters that have not come back, and of consent that runs out; at most once a week each. */
public final class TellMissing {
    private static final Duration SOON = Duration.ofDays(30);

    private final Supplier<List<Rombel>> rombels;
    private final ClassConsent consent;
    private final TellHomeroom homeroom;
    private final ZoneId zone;

    public TellMissing(Supplier<List<Rombel>> rombels, ClassConsent consent, TellHomeroom homeroom, ZoneId zone) {
        this.rombels = rombels;
        this.consent = consent;
        this.homeroom = homeroom;
        this.zone = zone;
    }

    /** Reminds whoever was not reminded this week; a class of which nothing came back yet is left in peace. */
    public void tell(Instant now) {
        LocalDate monday = now.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (Rombel rombel : rombels.get()) {
            List<Line> lines = consent.of(rombel.id());
            long missing = lines.stream().filter(Line::missing).count();
            long ending = lines.stream().filter(line -> endsSoon(line, now)).count();
            if (missing > 0 && missing < lines.size()) {
                Message message = Wording.say("izin-ingat", rombel.name(), String.valueOf(missing), rombel.name());
                homeroom.tell(rombel.id(), "izin-belum/" + rombel.id() + "/" + monday, message, now);
            }
            if (ending > 0) {
                Message message = Wording.say("izin-hampir-habis", String.valueOf(ending), rombel.name());
                homeroom.tell(rombel.id(), "izin-habis/" + rombel.id() + "/" + monday, message, now);
            }
        }
    }

    private static boolean endsSoon(Line line, Instant now) {
        Instant until = line.standing().until();
        return until != null && until.isBefore(now.plus(SOON));
    }
}
