package id.kawanbelajar.evaluation.growth;

import id.kawanbelajar.evaluation.TestSet;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.loading.MaterialFiles;
import id.kawanbelajar.material.loading.Reading;
import id.kawanbelajar.material.loading.SourceFile;
import id.kawanbelajar.material.splitting.PassageSplitter;
import java.util.List;
import java.util.stream.Stream;

/** Finds real texts. */
public final class Originals {
    private Originals() {}

    /**
     * Returns the passages of files, as they are searched.
     *
     * @throws UnreadableException if one cannot be read
     */
    public static List<Original> of(MaterialFiles files, List<SourceFile> sources) {
        return sources.stream()
                .map(source -> files.read(source, Hints.NONE))
                .flatMap(Originals::passages)
                .toList();
    }

    private static Stream<Original> passages(Reading reading) {
        return PassageSplitter.split(reading.material(), reading.document()).stream()
                .map(passage -> new Original(passage.headings(), passage.text()));
    }

    /** Returns the texts of a test set that have words. */
    public static List<Original> of(TestSet set) {
        return set.texts().stream()
                .filter(text -> !text.body().isBlank())
                .map(text -> new Original(
                        text.title().isBlank()
                                ? List.of()
                                : List.of(text.title().strip()),
                        text.body()))
                .toList();
    }
}
