package id.kawanbelajar.conversation.rights;

import id.kawanbelajar.conversation.door.Admission;
import id.kawanbelajar.conversation.door.Doorkeeper;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.rights.Erasures;
import java.util.List;

/** Lets nobody in who is to be erased, from the moment it is ordered; a cry for help is answered all the same. */
public final class DoorOfErased implements Doorkeeper {
    private final Doorkeeper door;
    private final Erasures erasures;

    /**
     * @param door decides about everybody else; answers crises before it admits anybody
     */
    public DoorOfErased(Doorkeeper door, Erasures erasures) {
        this.door = door;
        this.erasures = erasures;
    }

    @Override
    public Admission admit(Account sender, String words, String messageId) {
        Admission admission = door.admit(sender, words, messageId);
        return admission instanceof Admission.Served(var person) && erasures.ordered(person.id())
                ? new Admission.Unstored(List.of(Wording.say("data-sedang-dihapus")))
                : admission;
    }
}
