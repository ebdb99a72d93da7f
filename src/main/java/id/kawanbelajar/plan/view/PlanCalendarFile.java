package id.kawanbelajar.plan.view;

import java.time.Instant;

/** Writes a plan for the calendar app of a student. Safe for use by many threads. */
@FunctionalInterface
public interface PlanCalendarFile {
    /**
     * Returns an iCalendar file (RFC 5545): an event with an alarm for each block that was not missed, a day for each exam. Reading
     * in a later file of the same owner moves the events of blocks that moved; those of blocks that are gone stay.
     *
     * @param owner keeps events of different persons apart; not to be read from the file
     * @param at when the file is made
     */
    byte[] write(PlanSheet sheet, String owner, Instant at);
}
