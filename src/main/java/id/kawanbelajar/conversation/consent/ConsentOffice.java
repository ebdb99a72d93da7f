package id.kawanbelajar.conversation.consent;

import id.kawanbelajar.conversation.wording.consent.ConsentTexts;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.access.Act;
import id.kawanbelajar.people.access.Actor;
import id.kawanbelajar.people.access.Decision;
import id.kawanbelajar.people.access.Policy;
import id.kawanbelajar.people.access.Resource;
import id.kawanbelajar.people.access.Whose;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.consent.ClassConsent;
import id.kawanbelajar.people.consent.recording.RecordConsent;
import id.kawanbelajar.people.consent.recording.UndoConsent;
import id.kawanbelajar.people.school.SchoolRegister;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * What talk about the consent of a class stands on.
 *
 * @param register which classes there are
 * @param consent where consent stands in them
 * @param acts what changes it
 * @param guard who may
 * @param audit where refusals stand
 * @param zone in which days are told
 */
public record ConsentOffice(
        SchoolRegister register, ClassConsent consent, Acts acts, Guard guard, AuditLog audit, ZoneId zone) {
    /**
     * What changes consent, and what is printed.
     *
     * @param recording takes answers
     * @param undoing takes wrong ticks back
     * @param letters prints
     * @param texts which words are read
     */
    public record Acts(RecordConsent recording, UndoConsent undoing, PrintLetters letters, ConsentTexts texts) {}

    /**
     * Who may.
     *
     * @param policy decides
     * @param actors says as what somebody acts
     */
    public record Guard(Policy policy, Function<Person, Actor> actors) {
        boolean allows(Person person, Act act, String rombel) {
            return policy.decide(actors.apply(person), act, Resource.CONSENT, Whose.rombel(rombel)) == Decision.ALLOWED;
        }
    }
}
