package id.kawanbelajar.people.joining;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.joining.JoinCodes.Use;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every {@link JoinCodes} must do; the fake passes it too. */
public interface JoinCodesContract {
    Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    Instant LATER = NOW.plus(Duration.ofMinutes(45));
    JoinSecret CODE = new JoinSecret(JoinSecret.Kind.CODE, "KFC3DH");

    /** Returns an empty store, the same at every call. */
    JoinCodes codes();

    /** Returns a class that the store knows. */
    String rombel();

    /** Returns a person whom the store knows. */
    String person();

    private Entry entry() {
        return new Entry.Student(rombel());
    }

    @Test
    default void opensWhatItWasMadeForAndNotTooOften() {
        assertThat(codes().issue(CODE, entry(), 2, LATER, NOW)).isTrue();

        assertThat(codes().look(CODE, NOW)).isEqualTo(new Use.Used(1, entry()));
        assertThat(codes().use(CODE, NOW)).isEqualTo(new Use.Used(1, entry()));
        assertThat(codes().use(CODE, NOW)).isEqualTo(new Use.Used(1, entry()));
        assertThat(codes().use(CODE, NOW)).isEqualTo(new Use.Unknown());
        assertThat(codes().look(CODE, NOW)).isEqualTo(new Use.Unknown());
    }

    @Test
    default void opensWhateverThereIsToOpen() {
        List<Entry> entries = List.of(
                new Entry.Student(rombel()),
                new Entry.Staff(person()),
                new Entry.Guardian(person()),
                new Entry.Device(person()),
                new Entry.Administrator());
        Random random = new Random(4);

        for (Entry entry : entries) {
            JoinSecret link = JoinSecret.make(JoinSecret.Kind.LINK, random);
            assertThat(codes().issue(link, entry, 1, LATER, NOW)).isTrue();
            assertThat(codes().use(link, NOW))
                    .isInstanceOfSatisfying(
                            Use.Used.class, used -> assertThat(used.entry()).isEqualTo(entry));
        }
    }

    @Test
    default void endsAtItsHour() {
        codes().issue(CODE, entry(), 40, LATER, NOW);

        assertThat(codes().use(CODE, LATER.minusMillis(1))).isInstanceOf(Use.Used.class);
        assertThat(codes().use(CODE, LATER)).isEqualTo(new Use.Unknown());
        assertThat(codes().usable(LATER)).isEmpty();
    }

    @Test
    default void isRevokedByItsNumberOrItsSecret() {
        JoinSecret other = new JoinSecret(JoinSecret.Kind.CODE, "RRR777");
        codes().issue(CODE, entry(), 40, LATER, NOW);
        codes().issue(other, entry(), 40, LATER, NOW);

        assertThat(codes().revoke(1, NOW)).isTrue();
        assertThat(codes().revoke(1, NOW)).isFalse();
        assertThat(codes().revoke(other, NOW)).isTrue();
        assertThat(codes().revoke(99, NOW)).isFalse();
        assertThat(codes().use(CODE, NOW)).isEqualTo(new Use.Unknown());
        assertThat(codes().use(other, NOW)).isEqualTo(new Use.Unknown());
    }

    @Test
    default void keepsNoSecretTwice() {
        codes().issue(CODE, entry(), 1, LATER, NOW);
        codes().use(CODE, NOW);

        assertThat(codes().issue(CODE, entry(), 1, LATER, NOW)).isFalse();
        assertThat(codes().use(CODE, NOW)).isEqualTo(new Use.Unknown());
    }

    @Test
    default void listsWhatCanBeUsedNewestFirst() {
        JoinSecret other = new JoinSecret(JoinSecret.Kind.CODE, "RRR777");
        codes().issue(CODE, entry(), 2, LATER, NOW);
        codes().issue(other, entry(), 1, LATER, NOW);
        codes().use(CODE, NOW);

        assertThat(codes().usable(NOW))
                .containsExactly(
                        new JoinCode(2, JoinSecret.Kind.CODE, entry(), 1, LATER),
                        new JoinCode(1, JoinSecret.Kind.CODE, entry(), 1, LATER));
    }

    @Test
    default void forgetsWhatEndedLongAgo() {
        codes().issue(CODE, entry(), 1, LATER, NOW);

        codes().forgetBefore(LATER);
        assertThat(codes().usable(NOW)).hasSize(1);

        codes().forgetBefore(LATER.plusMillis(1));
        assertThat(codes().usable(NOW)).isEmpty();
    }

    @Test
    default void ofManyWhoUseTheLastUseAtOnceOneComesIn() throws Exception {
        codes().issue(CODE, entry(), 1, LATER, NOW);
        JoinCodes codes = codes();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<Use> one = () -> codes.use(CODE, NOW);
            int cameIn = 0;
            for (Future<Use> use : threads.invokeAll(Collections.nCopies(32, one))) {
                cameIn += use.get() instanceof Use.Used ? 1 : 0;
            }
            assertThat(cameIn).isEqualTo(1);
        }
    }
}
