package id.kawanbelajar.conversation.photo;

import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.ReplySink;

/** Helps with an exercise whose words are known: a hint first, then the student's turn; never a result. */
@FunctionalInterface
public interface ExerciseHelp {
    /**
     * Helps.
     *
     * @param incoming by which the student asked
     * @param exercise its words
     */
    void help(Incoming incoming, ReplySink sink, String exercise);
}
