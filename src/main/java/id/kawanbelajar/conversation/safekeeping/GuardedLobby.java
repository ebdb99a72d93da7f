package id.kawanbelajar.conversation.safekeeping;

import id.kawanbelajar.conversation.door.Lobby;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.safety.off.OffSwitch;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Lets no student in while everything is off, or while nobody could be told that a student is in danger: without two adults who
 * can be reached no class is served.
 */
public final class GuardedLobby implements Lobby {
    private final Lobby lobby;
    private final PersonDirectory people;
    private final OffSwitch off;
    private final Predicate<Person> hasTwoAdults;

    /**
     * @param hasTwoAdults whether two adults can be told of a student
     */
    public GuardedLobby(Lobby lobby, PersonDirectory people, OffSwitch off, Predicate<Person> hasTwoAdults) {
        this.lobby = lobby;
        this.people = people;
        this.off = off;
        this.hasTwoAdults = hasTwoAdults;
    }

    @Override
    public Outcome receive(Account sender, String words, String messageId) {
        if (off.isOff() && isStudent(people.find(sender))) {
            return new Outcome.Stay(List.of(Wording.say("jaga-mati")));
        }
        Outcome outcome = lobby.receive(sender, words, messageId);
        return outcome instanceof Outcome.Enter(Person person)
                        && person.role() == Person.Role.STUDENT
                        && !hasTwoAdults.test(person)
                ? new Outcome.Stay(List.of(Wording.say("jaga-belum-siap")))
                : outcome;
    }

    /** A stranger may be one; a teacher or guardian is known. */
    private static boolean isStudent(Optional<Person> person) {
        return person.map(known -> known.role() == Person.Role.STUDENT).orElse(true);
    }
}
