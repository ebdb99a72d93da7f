package id.kawanbelajar.operation.command;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A lock between the parts of a test. */
public final class InMemoryLock implements WriterLock {
    private final AtomicBoolean taken = new AtomicBoolean();

    @Override
    public Optional<Held> tryTake() {
        return taken.compareAndSet(false, true) ? Optional.of(() -> taken.set(false)) : Optional.empty();
    }
}
