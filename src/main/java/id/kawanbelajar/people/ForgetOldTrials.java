package id.kawanbelajar.people;

import java.time.Duration;
import java.time.InstantSource;

/** Keeps the promise of a trial: nothing of a trial person is older than a day. To be called at least every hour. */
public final class ForgetOldTrials {
    /** An hour less than the day that is promised, since the call comes hourly. */
    private static final Duration KEPT = Duration.ofHours(23);

    private final PersonDirectory people;
    private final InstantSource clock;

    public ForgetOldTrials(PersonDirectory people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Deletes what is too old; doing it again changes nothing. */
    public void forget() {
        people.forgetTrialsBefore(clock.instant().minus(KEPT));
    }
}
