package id.kawanbelajar.conversation.safekeeping;

import id.kawanbelajar.conversation.answering.Allowance;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.safety.budget.TimeBudget;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Lets a model explain while the day has minutes left and lessons are open. */
public final class DayAllowance implements Allowance {
    private final TimeBudget budget;
    private final Shut shut;
    private final InstantSource clock;

    public DayAllowance(TimeBudget budget, Shut shut, InstantSource clock) {
        this.budget = budget;
        this.shut = shut;
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> refusal(Person person, Instant at) {
        Instant now = clock.instant();
        Optional<Refusal> closed = shut.why(person, now)
                .map(message -> new Refusal(message, "tutup/" + person.id() + "/" + now.getEpochSecond() / 600));
        if (closed.isPresent() || !budget.isSpent(person, now)) {
            return closed;
        }
        return Optional.of(new Refusal(
                Wording.say("batas-habis", String.valueOf(budget.limit(person))),
                "batas/" + person.id() + "/" + budget.day(now)));
    }

    @Override
    public void used(Person person, Duration written, Instant at) {
        budget.count(person, written, clock.instant());
    }
}
