package id.kawanbelajar.evaluation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads test sets that lie on a disk. */
public interface TestSets {
    /**
     * Reads a folder in the style of BEIR: {@code corpus.jsonl}, {@code queries.jsonl} and {@code qrels.tsv}.
     *
     * @param questions another file in place of {@code queries.jsonl}; null for that one
     * @throws id.kawanbelajar.failure.UnreadableException if a file is missing or not what it should be; names file and
     *     line
     */
    TestSet read(Path folder, @Nullable Path questions);
}
