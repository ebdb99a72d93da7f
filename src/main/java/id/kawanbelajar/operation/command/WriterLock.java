package id.kawanbelajar.operation.command;

import java.util.Optional;

/** Says which process may write index and database; let go by the operating system when that process dies. */
public interface WriterLock {
    /**
     * Takes the lock if nobody has it; never waits.
     *
     * @return what gives it back when closed; empty where another process has it
     * @throws id.kawanbelajar.failure.UnavailableException if the folder cannot be written
     */
    Optional<Held> tryTake();

    /** The lock in this process's hands. */
    interface Held extends AutoCloseable {
        @Override
        void close();
    }
}
