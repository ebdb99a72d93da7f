package id.kawanbelajar.conversation.safekeeping;

import id.kawanbelajar.conversation.door.Alarm;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.safety.Verdict.Distress;
import id.kawanbelajar.safety.alert.Lately;
import id.kawanbelajar.safety.alert.RaiseAlert;
import id.kawanbelajar.safety.alert.Raised;
import id.kawanbelajar.safety.alert.RecallAlert;
import java.time.Instant;
import java.util.Optional;

/** Lets the school's adults know. */
public record SchoolAlarm(RaiseAlert raising, RecallAlert recalling) implements Alarm {
    @Override
    public Raised raise(Person person, Distress distress, String words, String messageId, Instant at) {
        return raising.raise(person.id(), distress, words, messageId, at);
    }

    @Override
    public Raised notSafe(Person person, String messageId, Instant at) {
        return raising.notSafe(person.id(), messageId, at);
    }

    @Override
    public Optional<Lately> lately(Person person, Instant now) {
        return recalling.lately(person.id(), now);
    }
}
