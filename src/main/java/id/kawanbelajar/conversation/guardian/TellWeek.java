package id.kawanbelajar.conversation.guardian;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.consent.Consents;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.supervision.StudyTime;
import id.kawanbelajar.people.supervision.Supervisions;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells guardians about the week of their children, each week once however often this runs. */
public final class TellWeek {
    private static final Duration WORTH_TELLING = Duration.ofDays(3);

    private final Supervisions supervisions;
    private final WeekOfUse week;
    private final Consents consents;
    private final Function<String, Optional<String>> names;
    private final Herald herald;
    private final ZoneId zone;

    /**
     * @param names says what a student is called
     */
    public TellWeek(
            Supervisions supervisions,
            WeekOfUse week,
            Consents consents,
            Function<String, Optional<String>> names,
            Herald herald,
            ZoneId zone) {
        this.supervisions = supervisions;
        this.week = week;
        this.consents = consents;
        this.names = names;
        this.herald = herald;
        this.zone = zone;
    }

    /** Tells about the last whole week, Monday to Sunday. */
    public void tell(Instant now) {
        LocalDate monday = now.atZone(zone)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
        for (Supervisions.Ward ward : supervisions.wards()) {
            Optional<String> name = names.apply(ward.child());
            if (name.isPresent() && consents.of(ward.child()).allows(Purpose.LEARNING)) {
                herald.tell(
                        ward.guardian(),
                        "pekan/" + ward.child() + "/" + ward.guardian() + "/" + monday,
                        message(ward.child(), name.get(), monday),
                        now.plus(WORTH_TELLING));
            }
        }
    }

    private Message message(String child, String name, LocalDate monday) {
        Instant from = monday.atStartOfDay(zone).toInstant();
        Instant until = monday.plusWeeks(1).atStartOfDay(zone).toInstant();
        StudyTime time = week.time(child, from, until);
        if (time.days() == 0) {
            return Wording.say("ortu-pekan-kosong", name);
        }
        List<String> again = week.again(child, from, until);
        String words =
                Wording.sentence("ortu-pekan", name, String.valueOf(time.days()), String.valueOf(time.minutes()));
        return Message.of(
                again.isEmpty()
                        ? words + "."
                        : words + "; " + Wording.sentence("ortu-pekan-ulang", String.join(", ", again)) + ".");
    }
}
