package id.kawanbelajar.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link VectorCache} does. */
public interface VectorCacheContract {
    /** An empty cache. */
    VectorCache cache();

    @Test
    default void findsNothingBeforeAnythingIsKept() {
        assertThat(cache().find("m", "daun")).isNull();
    }

    @Test
    default void findsEachVectorByItsText() {
        VectorCache cache = cache();
        cache.keep("m", List.of("daun", "darah"), List.of(unit(1), unit(2)));
        cache.keep("m", List.of("gaya"), List.of(unit(3)));
        assertFound(cache, "m", "daun", unit(1));
        assertFound(cache, "m", "darah", unit(2));
        assertFound(cache, "m", "gaya", unit(3));
        assertThat(cache.find("m", "Daun")).isNull();
    }

    @Test
    default void keepsModelsApart() {
        VectorCache cache = cache();
        cache.keep("satu:a", List.of("daun"), List.of(unit(1)));
        cache.keep("satu/a", List.of("daun"), List.of(unit(2)));
        assertFound(cache, "satu:a", "daun", unit(1));
        assertFound(cache, "satu/a", "daun", unit(2));
        assertThat(cache.find("dua", "daun")).isNull();
    }

    @Test
    default void theLastVectorOfATextCounts() {
        VectorCache cache = cache();
        cache.keep("m", List.of("daun", "darah"), List.of(unit(1), unit(2)));
        assertFound(cache, "m", "daun", unit(1));
        cache.keep("m", List.of("daun"), List.of(unit(5)));
        assertFound(cache, "m", "daun", unit(5));
        assertFound(cache, "m", "darah", unit(2));
    }

    @Test
    default void keepingNothingIsAllowed() {
        cache().keep("m", List.of(), List.of());
    }

    @Test
    default void manyThreadsKeepAndFind() throws Exception {
        VectorCache cache = cache();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> jobs = IntStream.range(0, 200)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        cache.keep("m", List.of("teks " + i), List.of(unit(i)));
                        return cache.find("m", "teks " + i) != null;
                    })
                    .toList();
            for (Future<Boolean> kept : threads.invokeAll(jobs)) {
                assertThat(kept.get()).isTrue();
            }
        }
        for (int i = 0; i < 200; i++) {
            assertFound(cache, "m", "teks " + i, unit(i));
        }
    }

    /** A vector of length one in 24 numbers. */
    static float[] unit(int seed) {
        double[] turned = IntStream.range(0, 24)
                .mapToDouble(i -> Math.sin(seed * 7.1 + i * 1.3))
                .toArray();
        double length = Math.sqrt(
                IntStream.range(0, 24).mapToDouble(i -> turned[i] * turned[i]).sum());
        float[] vector = new float[24];
        for (int i = 0; i < 24; i++) {
            vector[i] = (float) (turned[i] / length);
        }
        return vector;
    }

    /** Checks that a vector is kept, up to the little that a cache may round. */
    static void assertFound(VectorCache cache, String model, String text, float[] vector) {
        assertThat(Objects.requireNonNull(cache.find(model, text), text)).containsExactly(vector, within(5e-4f));
    }
}
