package id.kawanbelajar.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class MeaningTest {
    private static Embedder embedder(Runnable before) {
        return new Embedder() {
            @Override
            public String model() {
                return "uji";
            }

            @Override
            public int size() {
                return 2;
            }

            @Override
            public float[] query(String text) {
                before.run();
                return new float[] {1, 0};
            }

            @Override
            public List<float[]> passages(List<String> texts) {
                return texts.stream().map(this::query).toList();
            }

            @Override
            public void close() {}
        };
    }

    @Test
    void aQuickModelGivesItsVector() {
        try (Meaning meaning = new Meaning(embedder(() -> {}), Duration.ofSeconds(20))) {
            assertThat(meaning.of("apa")).hasValueSatisfying(vector -> {
                assertThat(vector.model()).isEqualTo("uji");
                assertThat(vector.values()).containsExactly(1, 0);
            });
        }
    }

    @Test
    void aSlowModelIsNotWaitedFor() {
        CountDownLatch never = new CountDownLatch(1);
        Embedder slow = embedder(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try (Meaning meaning = new Meaning(slow, Duration.ofMillis(50))) {
            assertThat(meaning.of("apa")).isEmpty();
        }
    }

    @Test
    void aFailingModelGivesNoneAndLaterWorksAgain() {
        boolean[] failing = {true};
        Embedder embedder = embedder(() -> {
            if (failing[0]) {
                throw UnavailableException.forNow("mati", new IOException("mati"));
            }
        });
        try (Meaning meaning = new Meaning(embedder, Duration.ofSeconds(20))) {
            assertThat(meaning.of("apa")).isEmpty();
            failing[0] = false;
            assertThat(meaning.of("apa")).isPresent();
        }
    }

    @Test
    void withoutAModelThereIsNoMeaning() {
        try (Meaning meaning = new Meaning(null, Duration.ofSeconds(1))) {
            assertThat(meaning.of("apa")).isEmpty();
        }
    }
}
