package id.kawanbelajar.evaluation.growth;

import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.evaluation.TextVectors;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.VectorCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Fills an index in steps of ten and asks the same questions after each ({@code ukur besar}). */
public final class MeasureGrowth {
    private static final int SMALLEST = 1000;
    private static final int TIMES = 10;
    private static final int PASSAGES_PER_MATERIAL = 100;
    private static final int BATCH = 5000;

    /** Any number does; another one gives other passages. */
    private static final long SEED = 20261127;

    private final Embedder embedder;
    private final @Nullable VectorCache cache;

    /**
     * Takes its means.
     *
     * @param embedder null for vectors at random; not closed here
     */
    public MeasureGrowth(@Nullable Embedder embedder, VectorCache cache) {
        this.embedder = embedder == null ? new RandomEmbedder() : embedder;
        this.cache = embedder == null ? null : cache;
    }

    /**
     * What is asked of the measurement.
     *
     * @param questions of more than a thousand only a thousand are asked, chosen evenly
     * @param most passages, the last size
     */
    public record Wish(List<Original> originals, List<String> questions, int most) {
        private static final int ENOUGH = 1000;

        public Wish {
            originals = List.copyOf(originals);
            questions = spread(questions);
            if (originals.isEmpty() || questions.isEmpty() || most < 1) {
                throw new IllegalArgumentException("needs texts, questions and a size");
            }
        }

        private static List<String> spread(List<String> questions) {
            int asked = Math.min(questions.size(), ENOUGH);
            return IntStream.range(0, asked)
                    .mapToObj(i -> questions.get((int) ((long) i * questions.size() / asked)))
                    .toList();
        }
    }

    /**
     * Measures at 1,000 passages, ten times as many, and so on; of an index that was filled before only as it is.
     *
     * @param index not closed here
     * @throws id.kawanbelajar.failure.UnavailableException if the model or the disk fails
     */
    public GrowthReport measure(Wish wish, GrowingIndex index, MeasuringProgress progress) {
        List<float[]> meanings = meanings(wish.originals(), progress);
        AskAll asking = new AskAll(wish.questions(), embedder, cache);
        RecombinedMaterials materials = new RecombinedMaterials(wish.originals(), meanings, new SplittableRandom(SEED));
        List<GrowthReport.Size> sizes = new ArrayList<>();
        if (index.passages() > 0) {
            sizes.add(asking.ask(index, Double.NaN));
        } else {
            double seconds = 0;
            for (int size : sizes(wish.most())) {
                seconds += fill(index, materials, size, progress);
                sizes.add(asking.ask(index, seconds));
            }
        }
        return new GrowthReport(
                wish.originals().size(),
                materials.sentences(),
                wish.questions().size(),
                embedder.model(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory(),
                sizes);
    }

    private static List<Integer> sizes(int most) {
        List<Integer> sizes = new ArrayList<>();
        for (long size = SMALLEST; size < most; size *= TIMES) {
            sizes.add((int) size);
        }
        sizes.add(most);
        return sizes;
    }

    private List<float[]> meanings(List<Original> originals, MeasuringProgress progress) {
        List<String> texts = originals.stream().map(Original::embedded).toList();
        if (cache == null) {
            return embedder.passages(texts);
        }
        VectorCache vectors = cache;
        TextVectors made = new TextVectors(embedder, vectors);
        List<String> missing = made.missing(texts);
        made.make(missing, done -> progress.reached(done, missing.size()));
        return texts.stream()
                .map(text -> Objects.requireNonNull(vectors.find(embedder.model(), text)))
                .toList();
    }

    /** Returns the seconds of writing, without those of making up passages. */
    private double fill(GrowingIndex index, RecombinedMaterials materials, int size, MeasuringProgress progress) {
        long nanos = 0;
        int had = index.passages();
        for (int done = had; done < size; ) {
            List<RecombinedMaterials.Made> batch = new ArrayList<>();
            int begin = done;
            while (done < size && done - begin < BATCH) {
                int count = Math.min(PASSAGES_PER_MATERIAL, size - done);
                batch.add(materials.next(count));
                done += count;
            }
            long from = System.nanoTime();
            batch.forEach(made -> index.put(made.material(), made.passages(), embedder.model(), made.vectors()));
            nanos += System.nanoTime() - from;
            progress.reached(done, size);
        }
        long from = System.nanoTime();
        index.commit();
        return (nanos + System.nanoTime() - from) / 1e9;
    }
}
