package id.kawanbelajar.conversation.consent;

import id.kawanbelajar.people.consent.Purpose;
import java.util.Set;

/**
 * What is ticked on the letter of one student.
 *
 * @param absen number in the roster
 * @param mark what
 * @param purposes what is agreed to; empty unless yes
 * @param afresh whether it is a new letter that outdoes an earlier refusal
 */
record Tick(int absen, Mark mark, Set<Purpose> purposes, boolean afresh) {
    Tick {
        purposes = mark == Mark.YES ? Set.copyOf(purposes) : Set.of();
    }

    /** What is ticked. */
    enum Mark {
        YES,
        NO,
        /** The tick before was wrong. */
        UNDO
    }
}
