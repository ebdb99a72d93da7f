package id.kawanbelajar.tutor.explanation.writing;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.tutor.explanation.writing.FairQueue.Full;
import id.kawanbelajar.tutor.explanation.writing.FairQueue.Place;
import id.kawanbelajar.tutor.explanation.writing.FairQueue.Ticket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FairQueueTest {
    private final AtomicLong clock = new AtomicLong();
    private final FairQueue queue = new FairQueue(3, Duration.ofSeconds(20), clock::get);

    @Test
    void startsAtOnceWhenNobodyIsBefore() throws Exception {
        List<Place> told = new CopyOnWriteArrayList<>();

        enter("ayu").await(told::add);

        assertThat(told).isEmpty();
        assertThat(queue.expectedWait()).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void tellsEachPlaceAndHowLongItWillTakeInAll() throws Exception {
        Ticket ayu = enter("ayu");
        ayu.await(place -> {});
        clock.addAndGet(Duration.ofSeconds(5).toNanos());
        Waiter budi = new Waiter(enter("budi"));
        budi.hears(new Place(1, Duration.ofSeconds(35)));
        Waiter citra = new Waiter(enter("citra"));
        citra.hears(new Place(2, Duration.ofSeconds(55)));

        clock.addAndGet(Duration.ofSeconds(25).toNanos());
        ayu.close();

        budi.isServed();
        // ayu took 30 s instead of 20, so the average is now 23
        citra.hears(new Place(1, Duration.ofSeconds(46)));
    }

    @Test
    void whoeverIsBeingServedWaitsBehindTheOthersForASecondTurn() throws Exception {
        Ticket ayu = enter("ayu");
        ayu.await(place -> {});
        Waiter second = new Waiter(enter("ayu"));
        second.hearsPosition(1);
        Waiter budi = new Waiter(enter("budi"));
        budi.hearsPosition(1);

        ayu.close();

        budi.isServed();
        assertThat(second.served).isNotDone();
        budi.ticket.close();
        second.isServed();
    }

    @Test
    void refusesASecondWaitingOfOnePersonAndMoreThanThereIsRoomFor() throws Exception {
        enter("ayu").await(place -> {});
        enter("ayu");
        assertThat(queue.enter("ayu")).isEqualTo(new Full(new Place(1, Duration.ofSeconds(40))));
        enter("budi");
        enter("citra");

        assertThat(queue.enter("dewi")).isEqualTo(new Full(new Place(4, Duration.ofSeconds(100))));
    }

    @Test
    void aWaiterThatIsInterruptedMakesRoom() throws Exception {
        Ticket ayu = enter("ayu");
        ayu.await(place -> {});
        Waiter budi = new Waiter(enter("budi"));
        budi.hearsPosition(1);
        Waiter citra = new Waiter(enter("citra"));
        citra.hearsPosition(2);

        budi.thread.interrupt();

        citra.hearsPosition(1);
        assertThat(budi.served).failsWithin(Duration.ofSeconds(5));
        ayu.close();
        citra.isServed();
    }

    @Test
    void servesOneAtATimeHoweverManyCome() throws Exception {
        FairQueue wide = new FairQueue(100, Duration.ZERO, System::nanoTime);
        AtomicLong inside = new AtomicLong();
        List<CompletableFuture<Long>> all = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 60; i++) {
            Ticket ticket = (Ticket) wide.enter("siswa " + i);
            CompletableFuture<Long> most = new CompletableFuture<>();
            all.add(most);
            Thread.ofVirtual().start(() -> {
                try (ticket) {
                    ticket.await(place -> {});
                    long now = inside.incrementAndGet();
                    Thread.sleep(1);
                    inside.decrementAndGet();
                    most.complete(now);
                } catch (InterruptedException e) {
                    most.completeExceptionally(e);
                }
            });
        }

        for (CompletableFuture<Long> most : all) {
            assertThat(most.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        }
    }

    private Ticket enter(String person) {
        return (Ticket) queue.enter(person);
    }

    /** Somebody who waits on a thread of their own. */
    private static final class Waiter {
        private final Ticket ticket;
        private final List<Place> told = new CopyOnWriteArrayList<>();
        private final CompletableFuture<Boolean> served = new CompletableFuture<>();
        private final Thread thread;

        Waiter(Ticket ticket) {
            this.ticket = ticket;
            this.thread = Thread.ofVirtual().start(() -> {
                try {
                    ticket.await(told::add);
                    served.complete(true);
                } catch (InterruptedException e) {
                    ticket.close();
                    served.completeExceptionally(e);
                }
            });
        }

        void hears(Place place) throws InterruptedException {
            hearsPosition(place.position());
            assertThat(told.getLast()).isEqualTo(place);
        }

        void hearsPosition(int position) throws InterruptedException {
            for (int i = 0; i < 1000 && (told.isEmpty() || told.getLast().position() != position); i++) {
                Thread.sleep(5);
            }
            assertThat(told.getLast().position()).isEqualTo(position);
        }

        void isServed() throws Exception {
            assertThat(served.get(5, TimeUnit.SECONDS)).isTrue();
        }
    }
}
