package id.kawanbelajar.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.adapter.file.VectorFile;
import id.kawanbelajar.adapter.lucene.TemporaryLuceneIndex;
import id.kawanbelajar.evaluation.TestSet.TestQuestion;
import id.kawanbelajar.evaluation.TestSet.Text;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.HashedEmbedder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MeasuringVectorsTest {
    private static final int TEXTS = 40;

    private static final TestSet SET = new TestSet(
            IntStream.range(0, TEXTS)
                    .mapToObj(i -> new Text("t" + i, "", "Planet nomor " + i + " beredar mengelilingi bintang."))
                    .toList(),
            List.of(new TestQuestion("q", "planet nomor 7 mengelilingi apa?", List.of("bintang"))),
            Map.of("q", Map.of("t7", 1)));

    @TempDir
    private Path folder;

    private final List<String> progress = new ArrayList<>();

    private RetrievalFigures measure(Embedder embedder) {
        Bench bench = new Bench(TemporaryLuceneIndex.maker(InstantSource.system()), embedder, new VectorFile(folder));
        return new MeasureRetrieval(bench)
                .measure(SET, (query, text, score) -> {}, (done, all) -> progress.add(done + "/" + all));
    }

    @Test
    void tellsHowFarItIsAndASecondTimeOnlyAsks() {
        HashedEmbedder embedder = new HashedEmbedder();
        RetrievalFigures first = measure(embedder);
        assertThat(progress).containsExactly("16/41", "32/41", "40/41", "41/41");

        progress.clear();
        RetrievalFigures second = measure(embedder);

        assertThat(progress).containsExactly("1/1");
        assertThat(embedder.passagesSoFar()).isEqualTo(TEXTS);
        assertThat(second.ndcgAt10()).isEqualTo(first.ndcgAt10());
        assertThat(second.vectors()).isTrue();
    }

    @Test
    void aModelThatFailsIsNotMeasuredAsKeywords() {
        assertThatThrownBy(() -> measure(new BrokenEmbedder()))
                .isInstanceOf(UnavailableException.class)
                .hasMessage("the model is away");
    }
}
