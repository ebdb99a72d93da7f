package id.kawanbelajar.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.operation.Health.State;
import id.kawanbelajar.retrieval.HashedEmbedder;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckHealthTest {
    private record Broken(String name) implements Check {
        @Override
        public Health look() {
            throw UnavailableException.forNow("Disk tidak menjawab. Periksa kabelnya.", new IOException("EIO"));
        }
    }

    private record Disk(long free, boolean writable) implements DataDisk {
        @Override
        public String place() {
            return "/data";
        }
    }

    @Test
    void aCheckThatCannotLookIsAFindingAndTheOthersStillLook() {
        List<Health> found = new CheckHealth(List.of(new Broken("disk"), new JavaCheck(Runtime.version()))).check();
        assertThat(found).first().isEqualTo(new Health("disk", State.FAIL, "Disk tidak menjawab. Periksa kabelnya."));
        assertThat(found).last().matches(java -> java.name().equals("java") && java.state() == State.OK);
    }

    @Test
    void anOldJavaIsNamed() {
        assertThat(new JavaCheck(Runtime.Version.parse("17.0.9")).look())
                .isEqualTo(new Health("java", State.FAIL, "Java 17 terlalu lama. Pasang Java 21 atau lebih baru."));
    }

    @ParameterizedTest
    @CsvSource({"50000, true, OK", "900, true, WARN", "100, true, FAIL", "50000, false, FAIL"})
    void theDiskNeedsRoomAndMustBeWritable(long megabytes, boolean writable, State state) {
        assertThat(new DiskCheck(new Disk(megabytes << 20, writable)).look().state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T10:00:00Z, OK", "2009-01-01T00:00:00Z, FAIL"})
    void aClockOfThePastIsNoticed(Instant now, State state) {
        assertThat(new ClockCheck(InstantSource.fixed(now), ZoneOffset.UTC)
                        .look()
                        .state())
                .isEqualTo(state);
    }

    @Test
    void withoutAModelItSaysHowToGetOne() {
        Health found = new EmbeddingCheck(null).look();
        assertThat(found.state()).isEqualTo(State.WARN);
        assertThat(found.said()).contains("./kawan model pasang");
    }

    @Test
    void aModelThatAnswersIsNamedWithItsTimeAndWhetherItsUseIsKnown() {
        Health found = new EmbeddingCheck(new HashedEmbedder()).look();
        assertThat(found.state()).isEqualTo(State.WARN);
        assertThat(found.said()).contains("kata-64", "64 angka", " ms", "tidak dikenal");
    }
}
