package id.kawanbelajar.conversation.safekeeping;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.safekeeping.ExamMessages;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.safety.exam.ClosedNow;
import id.kawanbelajar.safety.off.OffSwitch;
import java.time.Instant;
import java.util.Optional;

/** Why lessons are shut to a student now: everything is off, or the class has an exam. Safe for use by many threads. */
public final class Shut {
    private final OffSwitch off;
    private final ClosedNow closed;
    private final ExamMessages messages;

    public Shut(OffSwitch off, ClosedNow closed, ExamMessages messages) {
        this.off = off;
        this.closed = closed;
        this.messages = messages;
    }

    /** Whether everything is off for this person. */
    boolean isOff(Person person) {
        return person.role() == Person.Role.STUDENT && off.isOff();
    }

    /** Returns what is said; empty where lessons are open. */
    Optional<Message> why(Person person, Instant now) {
        return isOff(person)
                ? Optional.of(Wording.say("jaga-mati"))
                : closed.until(person, now).map(messages::closed);
    }
}
