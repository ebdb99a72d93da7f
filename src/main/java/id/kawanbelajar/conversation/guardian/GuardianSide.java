package id.kawanbelajar.conversation.guardian;

import id.kawanbelajar.conversation.wording.consent.ConsentTexts;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.access.Act;
import id.kawanbelajar.people.access.Actor;
import id.kawanbelajar.people.access.Decision;
import id.kawanbelajar.people.access.Policy;
import id.kawanbelajar.people.access.Resource;
import id.kawanbelajar.people.access.Whose;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.consent.ConsentClock;
import id.kawanbelajar.people.consent.guardian.Visits;
import id.kawanbelajar.people.consent.letter.OpenLetter;
import id.kawanbelajar.people.consent.recording.ConfirmConsent;
import id.kawanbelajar.people.consent.recording.RecordConsent;
import id.kawanbelajar.people.consent.recording.WithdrawConsent;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.SchoolRegister;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/**
 * What talk with guardians stands on.
 *
 * @param register classes and rosters
 * @param consent where consent stands
 * @param acts what changes it
 * @param guard who may
 * @param texts which words are read
 * @param zone in which days are told
 */
public record GuardianSide(
        SchoolRegister register, ConsentClock consent, Acts acts, Guard guard, ConsentTexts texts, ZoneId zone) {
    /**
     * What changes consent.
     *
     * @param visits guardians who are being asked
     * @param letters finds the letter they hold
     * @param ties makes somebody a guardian
     */
    public record Acts(
            Visits visits,
            OpenLetter letters,
            Ties ties,
            RecordConsent recording,
            WithdrawConsent withdrawing,
            ConfirmConsent confirming) {}

    /** Makes somebody a guardian of a student. */
    @FunctionalInterface
    public interface Ties {
        /** Ties them; tying again changes nothing. */
        void tie(String guardian, String student);
    }

    /**
     * Who may.
     *
     * @param policy decides
     * @param actors says as what somebody acts
     * @param audit where refusals stand
     */
    public record Guard(Policy policy, Function<Person, Actor> actors, AuditLog audit) {}

    /**
     * A child of a guardian.
     *
     * @param member place in the class
     * @param rombel the class
     */
    record Child(Member member, Rombel rombel) {
        String id() {
            return member.person();
        }

        String name() {
            return member.name();
        }
    }

    /** Finds a student with their class; empty for somebody who is in none. */
    Optional<Child> child(String student) {
        return register.member(student)
                .flatMap(member -> register.rombel(member.rombel()).map(rombel -> new Child(member, rombel)));
    }

    /** Whether somebody may change something of a child. */
    boolean allows(Person person, Resource resource, Child child) {
        Whose whose = Whose.person(child.id(), child.rombel().id());
        return guard.policy().decide(guard.actors().apply(person), Act.CHANGE, resource, whose) == Decision.ALLOWED;
    }
}
