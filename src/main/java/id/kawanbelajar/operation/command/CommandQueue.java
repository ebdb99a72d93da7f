package id.kawanbelajar.operation.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Commands that one process asks another to carry out, oldest first, with the lines they print. Every change is on disk
 * when the call returns. Safe for use by many threads and processes. Every method throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store fails.
 */
public interface CommandQueue {
    /**
     * A command to be carried out.
     *
     * @param id unique for ever
     * @param arguments as on a command line, the command's name first; never empty
     */
    record Command(long id, List<String> arguments) {
        public Command {
            arguments = List.copyOf(arguments);
            if (arguments.isEmpty()) {
                throw new IllegalArgumentException("a command has a name");
            }
        }
    }

    /** Puts a command at the end and returns its id. */
    long put(List<String> arguments, Instant at);

    /** Takes the oldest command that nobody has taken; empty where none waits. */
    Optional<Command> take();

    /** Takes a command back; true if nobody had taken it, so that it will never run. */
    boolean takeBack(long id);

    /** Adds a line to what a taken command has printed. */
    void print(long id, String line);

    /** Ends a taken command. */
    void finish(long id, int exitCode);

    /** Ends every taken but unfinished command with an exit code: whoever took it has died. */
    void abandon(int exitCode);

    /** Returns the lines printed so far, from a number on; the first is number 0. */
    List<String> lines(long id, int from);

    /** Returns the exit code; empty until the command has ended. */
    OptionalInt exitCode(long id);

    /** Forgets commands that were put before a moment, with their lines. */
    void forgetBefore(Instant moment);
}
