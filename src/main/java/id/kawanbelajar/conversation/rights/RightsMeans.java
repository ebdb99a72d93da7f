package id.kawanbelajar.conversation.rights;

import id.kawanbelajar.people.rights.Leaving;
import id.kawanbelajar.people.rights.OwnData;
import id.kawanbelajar.people.rights.Tickets;
import id.kawanbelajar.people.rights.Wishes;
import id.kawanbelajar.people.school.SchoolRegister;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;

/**
 * What the screen of one's own data acts with.
 *
 * @param data all that is kept of somebody
 * @param tickets what a human must do
 * @param wishes what somebody's next words are for
 * @param leaving ends it
 * @param register who is whose child
 * @param json writes a file for programs
 * @param zone of the school's days
 */
public record RightsMeans(
        OwnData data,
        Tickets tickets,
        Wishes wishes,
        Leaving leaving,
        SchoolRegister register,
        Function<Map<String, ?>, String> json,
        ZoneId zone) {}
