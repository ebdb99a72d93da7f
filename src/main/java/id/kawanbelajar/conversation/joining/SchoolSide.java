package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.consent.Consents;
import id.kawanbelajar.people.entry.Claims;
import id.kawanbelajar.people.entry.GuestBook;
import id.kawanbelajar.people.entry.Profiles;
import id.kawanbelajar.people.joining.JoinCodes;
import id.kawanbelajar.people.school.SchoolRegister;
import id.kawanbelajar.people.school.SchoolRoll;

/**
 * What joining asks of the school.
 *
 * @param people who has an account
 * @param register classes, rosters and offices
 * @param roll changes them
 * @param ways how accounts come to stand for persons
 * @param consents what is agreed
 * @param audit where refusals and changes stand
 */
public record SchoolSide(
        PersonDirectory people,
        SchoolRegister register,
        SchoolRoll roll,
        Ways ways,
        Consents consents,
        AuditLog audit) {
    /**
     * How accounts come to stand for persons.
     *
     * @param codes that were handed out
     * @param claims of students
     * @param profiles on one account
     * @param guests who is on the way in
     */
    public record Ways(JoinCodes codes, Claims claims, Profiles profiles, GuestBook guests) {}
}
