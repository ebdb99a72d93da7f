package id.kawanbelajar.people.rights;

import id.kawanbelajar.failure.UnavailableException;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out the orders to erase, each once what was promised to the person in words has gone out. For one thread. */
public final class EraseOrdered {
    /** So long an order waits for a last message that does not get through. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    /** So long an adult who ticked the wrong child's letter can take it back; the child is not served meanwhile. */
    static final Duration TO_TAKE_BACK = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(EraseOrdered.class);

    private final Erasures erasures;
    private final ErasePerson erase;
    private final Unfinished unfinished;
    private final InstantSource clock;

    public EraseOrdered(Erasures erasures, ErasePerson erase, Unfinished unfinished, InstantSource clock) {
        this.erasures = erasures;
        this.erase = erase;
        this.unfinished = unfinished;
        this.clock = clock;
    }

    /** What is still under way for somebody. */
    public interface Unfinished {
        /** Returns whether a message of theirs is being answered, or one to them waits to be sent. */
        boolean has(String person);
    }

    /**
     * Carries out what can be; to be called about every half minute. What fails is tried again with the next call.
     *
     * @return how many persons were erased
     * @throws UnavailableException if the orders cannot be read now
     */
    public int run() {
        int erased = 0;
        for (ErasureOrder order : erasures.open()) {
            boolean waited = hasPassed(order, LONGEST_WAIT);
            if (!mayBeTakenBack(order) && (waited || !unfinished.has(order.person()))) {
                erased += erased(order) ? 1 : 0;
            }
        }
        return erased;
    }

    private boolean hasPassed(ErasureOrder order, Duration since) {
        return !order.at().plus(since).isAfter(clock.instant());
    }

    private boolean mayBeTakenBack(ErasureOrder order) {
        boolean entered = order.reason().startsWith("izin-") && !order.by().equals(order.person());
        return entered && !hasPassed(order, TO_TAKE_BACK);
    }

    private boolean erased(ErasureOrder order) {
        try {
            erase.erase(order);
            return true;
        } catch (UnavailableException e) {
            LOG.warn("penghapusan data belum selesai, jatuh tempo {}; dicoba lagi: {}", order.due(), e.getMessage());
            return false;
        }
    }
}
