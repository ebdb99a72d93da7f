package id.kawanbelajar.people.rights;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.failure.UnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EraseOrderedTest {
    private static final Instant MONDAY = Instant.parse("2026-11-30T01:00:00Z");

    private Instant now = MONDAY;
    private boolean diskIsFull;
    private final InMemoryErasures erasures = new InMemoryErasures(() -> now);
    private final List<String> forgotten = new ArrayList<>();
    private final List<ErasureOrder> receipts = new ArrayList<>();
    private final Set<String> waiting = new HashSet<>();
    private final Receipts kept = new Receipts() {
        @Override
        public void keep(ErasureOrder done) {
            receipts.add(done);
        }

        @Override
        public List<ErasureOrder> all() {
            return receipts;
        }
    };
    private final EraseOrdered erasing = new EraseOrdered(
            erasures,
            new ErasePerson(List.of(forgotten::add, this::fail), erasures, kept, () -> now),
            waiting::contains,
            () -> now);

    private void fail(String person) {
        if (diskIsFull) {
            throw UnavailableException.forNow("disk penuh", new IllegalStateException());
        }
    }

    @Test
    void erasesAndKeepsWhoAndWhenAsAReceipt() {
        erasures.order("ayu", "ayu", "diminta");

        assertThat(erasing.run()).isEqualTo(1);
        assertThat(erasing.run()).isZero();

        assertThat(forgotten).containsExactly("ayu");
        assertThat(receipts)
                .containsExactly(
                        new ErasureOrder("ayu", "ayu", "diminta", MONDAY, MONDAY.plus(Duration.ofDays(3)), MONDAY));
    }

    @Test
    void waitsUntilTheLastWordsHaveGoneOutButNotForEver() {
        erasures.order("ayu", "ayu", "diminta");
        waiting.add("ayu");

        assertThat(erasing.run()).isZero();
        now = MONDAY.plus(EraseOrdered.LONGEST_WAIT);
        assertThat(erasing.run()).isEqualTo(1);
    }

    @Test
    void leavesAnAdultAnHourToTakeBackARefusalThatWasEnteredByMistake() {
        erasures.order("ayu", "wali", "izin-ditolak");
        erasures.order("bima", "bima", "izin-ditarik");

        assertThat(erasing.run()).isEqualTo(1);
        assertThat(forgotten).containsExactly("bima");
        now = MONDAY.plus(EraseOrdered.TO_TAKE_BACK);
        assertThat(erasing.run()).isEqualTo(1);
    }

    @Test
    void triesAgainWhatFailed() {
        erasures.order("ayu", "ayu", "diminta");
        diskIsFull = true;
        assertThat(erasing.run()).isZero();
        assertThat(erasures.open()).hasSize(1);

        diskIsFull = false;
        assertThat(erasing.run()).isEqualTo(1);
        assertThat(erasures.open()).isEmpty();
    }

    @Test
    void erasesAgainWhoCameBackWithAnOlderDatabase() {
        erasures.order("ayu", "ayu", "diminta");
        erasing.run();
        InMemoryErasures older = new InMemoryErasures(() -> now);

        assertThat(new ReapplyErasures(kept, older, person -> true).reapply()).isEqualTo(1);
        assertThat(older.open()).extracting(ErasureOrder::person).containsExactly("ayu");
    }

    @Test
    void doesNothingWhereNobodyCameBack() {
        erasures.order("ayu", "ayu", "diminta");
        erasing.run();

        assertThat(new ReapplyErasures(kept, erasures, person -> false).reapply())
                .isZero();
    }
}
