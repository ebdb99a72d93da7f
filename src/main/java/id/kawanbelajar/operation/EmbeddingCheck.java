package id.kawanbelajar.operation;

import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.embedding.ModelUse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Whether questions get vectors, and soon enough to be used.
 *
 * @param embedder the one that searches use; null where none is set
 */
public record EmbeddingCheck(@Nullable Embedder embedder) implements Check {
    private static final Duration SOON = Duration.ofMillis(600);

    @Override
    public String name() {
        return "embedding";
    }

    @Override
    public Health look() {
        if (embedder == null) {
            return Health.warn(
                    name(),
                    "Tidak ada model embedding, pencarian hanya dengan kata kunci. Pasang dengan: ./kawan model pasang FOLDER (atau URL)");
        }
        embedder.query("pemanasan");
        long from = System.nanoTime();
        embedder.query("apa itu fotosintesis?");
        Duration took = Duration.ofNanos(System.nanoTime() - from);
        String said =
                "%s, %d angka, %d ms per pertanyaan".formatted(embedder.model(), embedder.size(), took.toMillis());
        if (!ModelUse.of(embedder.model()).known()) {
            return Health.warn(
                    name(),
                    said
                            + "; model ini tidak dikenal, jadi dipakai tanpa awalan teks. Bila ia dilatih dengan awalan,"
                            + " pencarian makna kurang tepat; multilingual-e5-small dikenal dan cukup.");
        }
        return took.compareTo(SOON) <= 0
                ? Health.ok(name(), said)
                : Health.warn(
                        name(),
                        said
                                + "; lebih dari 600 ms, jadi pencarian memakai kata kunci saja. Tutup program lain di komputer ini.");
    }
}
