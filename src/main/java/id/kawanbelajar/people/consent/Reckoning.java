package id.kawanbelajar.people.consent;

import id.kawanbelajar.people.consent.ConsentEvent.Kind;
import id.kawanbelajar.people.consent.ConsentEvent.Method;
import id.kawanbelajar.people.consent.Standing.Why;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Tells from what was said where consent stands at a moment. */
final class Reckoning {
    private Reckoning() {}

    /**
     * Reckons.
     *
     * @param events of one student, the first one first
     * @param band how old the student surely is at that moment
     */
    static Standing at(Instant now, List<ConsentEvent> events, AgeBand band, ZoneId zone) {
        boolean confirmed = false;
        for (ConsentEvent event : counting(events)) {
            switch (event.kind()) {
                case CONFIRMATION -> confirmed = true;
                case WITHDRAWAL -> {
                    return Standing.without(Consent.State.ENDED, Why.WITHDRAWN);
                }
                case ANSWER -> {
                    return answered(event, confirmed, now, band, zone);
                }
                case UNDO -> throw new IllegalStateException("an undone event does not count");
            }
        }
        return Standing.UNASKED;
    }

    /** The latest first. */
    private static Deque<ConsentEvent> counting(List<ConsentEvent> events) {
        Deque<ConsentEvent> counting = new ArrayDeque<>();
        for (ConsentEvent event : events) {
            if (event.kind() == Kind.UNDO) {
                counting.poll();
            } else {
                counting.push(event);
            }
        }
        return counting;
    }

    private static Standing answered(ConsentEvent answer, boolean confirmed, Instant now, AgeBand band, ZoneId zone) {
        if (answer.yes().isEmpty()) {
            return Standing.without(Consent.State.REFUSED, Why.REFUSED);
        }
        Instant end = ConsentYear.end(answer.at(), zone);
        if (!now.isBefore(end)) {
            return Standing.without(Consent.State.ENDED, Why.EXPIRED);
        }
        boolean byStudent =
                answer.evidence().method() == Method.OWN || answer.text().band() == AgeBand.ADULT;
        return switch (band) {
            case ADULT -> byStudent ? given(answer, end) : Standing.without(Consent.State.ENDED, Why.GROWN_UP);
            case SEVENTEEN ->
                !byStudent || confirmed ? given(answer, end) : Standing.without(Consent.State.AWAITED, Why.UNCONFIRMED);
            case UP_TO_NINE, UP_TO_TWELVE, UP_TO_FIFTEEN, SIXTEEN ->
                byStudent ? Standing.without(Consent.State.AWAITED, Why.TOO_YOUNG) : given(answer, end);
        };
    }

    private static Standing given(ConsentEvent answer, Instant end) {
        return new Standing(new Consent(Consent.State.GIVEN, answer.yes()), Why.GIVEN, end);
    }
}
