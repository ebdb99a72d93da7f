package id.kawanbelajar.operation.asking;

import java.util.Optional;

/** Whoever sits at the school's computer, or a file of answers. */
public interface Asked {
    /** Shows a line. */
    void say(String line);

    /**
     * Asks for a line.
     *
     * @param prompt shown before the place to write
     * @param hidden whether what is written must not be seen
     * @return what was written, without the spaces around it, blank for a mere Enter; empty once no answer can come any more
     */
    Optional<String> answer(String prompt, boolean hidden);

    /** Returns whether a wrong answer can be given again; in a file the next line answers the next question. */
    boolean canTryAgain();
}
