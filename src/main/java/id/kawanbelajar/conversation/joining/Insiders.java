package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.conversation.door.Lobby.Outcome;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.consent.Consent;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.SchoolRegister;
import java.util.Optional;

/** Lets in who has joined, a student only while somebody agrees to it. */
final class Insiders {
    private final SchoolSide school;
    private final ConsentWords words;

    Insiders(SchoolSide school, ConsentWords words) {
        this.school = school;
        this.words = words;
    }

    /** Returns whether the homeroom teacher knows this student. */
    static boolean isConfirmed(SchoolRegister register, Person person) {
        Optional<Member> member = register.member(person.id());
        return member.isPresent() && member.get().standing() == Member.Standing.CONFIRMED;
    }

    /** Somebody with an account writes; empty for a student who is in no class, or not confirmed there. */
    Optional<Outcome> receive(Person person, String text) {
        if (person.role() != Person.Role.STUDENT) {
            return Optional.of(new Outcome.Enter(person));
        }
        if (!isConfirmed(school.register(), person)) {
            return Optional.empty();
        }
        Consent consent = school.consents().of(person.id());
        return Optional.of(
                consent.allows(Purpose.LEARNING)
                        ? new Outcome.Enter(person)
                        : new Outcome.Stay(words.say(person, refused(consent), text)));
    }

    /** Agreeing to something else only is not agreeing to learn here. */
    private static Consent.State refused(Consent consent) {
        return consent.state() == Consent.State.GIVEN ? Consent.State.REFUSED : consent.state();
    }
}
