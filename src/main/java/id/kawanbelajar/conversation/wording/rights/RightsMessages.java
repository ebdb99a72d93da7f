package id.kawanbelajar.conversation.wording.rights;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.plan.PlanDates;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Words about people's own data. */
public final class RightsMessages {
    private RightsMessages() {}

    /** Returns a moment as {@code Sen 30 Nov 08.00}. */
    public static String moment(Instant moment, ZoneId zone) {
        ZonedDateTime at = moment.atZone(zone);
        return PlanDates.day(at.toLocalDate()) + " " + PlanDates.hour(at.toLocalTime());
    }

    /** Tells somebody that all of theirs will be erased. */
    public static Message erasing(Instant due, ZoneId zone) {
        return Wording.say("hapus-selesai", moment(due, zone));
    }
}
