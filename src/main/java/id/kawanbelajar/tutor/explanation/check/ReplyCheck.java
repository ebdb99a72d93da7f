package id.kawanbelajar.tutor.explanation.check;

import id.kawanbelajar.tutor.explanation.Fault;
import java.util.Optional;

/** Looks for one kind of fault in a whole reply. Stateless. */
interface ReplyCheck {
    /** Returns what is wrong with the cleaned text of a draft; empty where this check finds nothing. */
    Optional<Fault> fault(String text, Draft draft);
}
