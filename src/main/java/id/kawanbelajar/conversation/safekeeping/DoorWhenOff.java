package id.kawanbelajar.conversation.safekeeping;

import id.kawanbelajar.conversation.door.Admission;
import id.kawanbelajar.conversation.door.Doorkeeper;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.safety.off.OffSwitch;
import java.util.List;

/** Keeps no word of a student while everything is off. A cry for help has been answered by the door behind it. */
public final class DoorWhenOff implements Doorkeeper {
    private final Doorkeeper door;
    private final OffSwitch off;

    /**
     * @param door answers crises before it admits anybody
     */
    public DoorWhenOff(Doorkeeper door, OffSwitch off) {
        this.door = door;
        this.off = off;
    }

    /** What has no words, e.g. a press, goes on: it may be the answer to the words of a crisis. */
    @Override
    public Admission admit(Account sender, String words, String messageId) {
        Admission admission = door.admit(sender, words, messageId);
        return admission instanceof Admission.Served(Person person)
                        && person.role() == Person.Role.STUDENT
                        && !words.isBlank()
                        && off.isOff()
                ? new Admission.Unstored(List.of(Wording.say("jaga-mati")))
                : admission;
    }
}
