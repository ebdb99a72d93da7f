package id.kawanbelajar.tutor.explanation.writing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one piece of work run at a time, for a school's machine serves one well and two badly. Each person has at most one
 * running and one waiting; whoever is being served waits behind everybody else for a second turn. Safe for many threads.
 */
public final class FairQueue {
    /** Weight of the newest duration in the average. */
    private static final double NEWEST = 0.3;

    private final int room;
    private final LongSupplier nanoTime;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final List<Ticket> waiting = new ArrayList<>();
    private @Nullable Ticket running;
    private long began;
    private double average;

    /**
     * @param room most that wait at once, at least one
     * @param firstGuess how long one takes, until that has been measured
     * @param nanoTime {@link System#nanoTime()}, or a test's clock
     */
    public FairQueue(int room, Duration firstGuess, LongSupplier nanoTime) {
        if (room < 1 || firstGuess.isNegative()) {
            throw new IllegalArgumentException("need room for one and a guess >= 0, got " + room + ", " + firstGuess);
        }
        this.room = room;
        this.nanoTime = nanoTime;
        this.average = firstGuess.toNanos();
    }

    /**
     * Where somebody stands.
     *
     * @param position from 1 among those that wait
     * @param expected until that piece of work is done
     */
    public record Place(int position, Duration expected) {}

    /** How an attempt to get in line ended. */
    public sealed interface Entry {}

    /** A place in the line; give it back in any case. */
    public final class Ticket implements Entry, AutoCloseable {
        private final String person;

        private Ticket(String person) {
            this.person = person;
        }

        /**
         * Waits until it is this one's turn.
         *
         * @param told hears its place at once and whenever it changes; not if it may start at once
         * @throws InterruptedException if the calling thread is interrupted; close this ticket then as well
         */
        public void await(java.util.function.Consumer<Place> told) throws InterruptedException {
            int position = Integer.MAX_VALUE;
            Optional<Place> next = next(position);
            while (next.isPresent()) {
                position = next.get().position();
                told.accept(next.get());
                next = next(position);
            }
        }

        /** Returns the next place better than a known one, waiting for it; empty when it is this one's turn. */
        private Optional<Place> next(int known) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                while (true) {
                    if (running == null && waiting.getFirst() == this) {
                        waiting.removeFirst();
                        running = this;
                        began = nanoTime.getAsLong();
                        moved.signalAll();
                        return Optional.empty();
                    }
                    int position = waiting.indexOf(this) + 1;
                    if (position != known) {
                        return Optional.of(new Place(position, expected(position)));
                    }
                    moved.await();
                }
            } finally {
                lock.unlock();
            }
        }

        /** Leaves the line or ends the turn; more than once does no harm. */
        @Override
        public void close() {
            lock.lock();
            try {
                if (running == this) {
                    running = null;
                    average += NEWEST * (nanoTime.getAsLong() - began - average);
                }
                waiting.remove(this);
                moved.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** There was no room. */
    public record Full(Place place) implements Entry {}

    /** Gets in line; {@link Full} where too many wait or this person does already. */
    public Entry enter(String person) {
        lock.lock();
        try {
            Optional<Ticket> own =
                    waiting.stream().filter(t -> t.person.equals(person)).findFirst();
            if (own.isPresent()) {
                int position = waiting.indexOf(own.get()) + 1;
                return new Full(new Place(position, expected(position)));
            }
            if (waiting.size() >= room) {
                return new Full(new Place(waiting.size() + 1, expected(waiting.size() + 1)));
            }
            Ticket ticket = new Ticket(person);
            waiting.add(placeFor(person), ticket);
            moved.signalAll();
            return ticket;
        } finally {
            lock.unlock();
        }
    }

    /** Returns how long a newcomer would take in all. */
    public Duration expectedWait() {
        lock.lock();
        try {
            return expected(waiting.size() + 1);
        } finally {
            lock.unlock();
        }
    }

    /** The last one in line gives way where it is the person being served. */
    private int placeFor(String person) {
        Ticket served = running;
        boolean lastIsServed = served != null
                && !waiting.isEmpty()
                && waiting.getLast().person.equals(served.person)
                && !served.person.equals(person);
        return lastIsServed ? waiting.size() - 1 : waiting.size();
    }

    private Duration expected(int position) {
        double left = running == null ? 0 : Math.max(average - (nanoTime.getAsLong() - began), average / 4);
        return Duration.ofNanos((long) (left + position * average));
    }
}
