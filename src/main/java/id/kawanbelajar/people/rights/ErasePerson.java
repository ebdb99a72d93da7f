package id.kawanbelajar.people.rights;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Erases one person wherever anything of them is kept. */
public final class ErasePerson {
    private final List<Keeper> keepers;
    private final Erasures erasures;
    private final Receipts receipts;
    private final InstantSource clock;

    /**
     * @param keepers all that keep something, in the order in which they forget: what overwrites what others deleted, last
     */
    public ErasePerson(List<Keeper> keepers, Erasures erasures, Receipts receipts, InstantSource clock) {
        this.keepers = List.copyOf(keepers);
        this.erasures = erasures;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * Carries out an order. What fails half-way leaves the order open; doing it again does the rest.
     *
     * @return what is left: who by internal id, and when
     * @throws id.kawanbelajar.failure.UnavailableException if something could not be erased now
     */
    public ErasureOrder erase(ErasureOrder order) {
        keepers.forEach(keeper -> keeper.forget(order.person()));
        Instant now = clock.instant();
        ErasureOrder done = new ErasureOrder(order.person(), order.by(), order.reason(), order.at(), order.due(), now);
        receipts.keep(done);
        erasures.done(order.person(), now);
        return done;
    }
}
