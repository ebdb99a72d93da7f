package id.kawanbelajar.channel.cli.measure.model;

import id.kawanbelajar.evaluation.grounding.MeasureGrounding;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code ukur dasar} needs. */
public interface MeasuringGrounding {
    /**
     * Reads passages.
     *
     * @param folder one with a {@code corpus.jsonl}; null for the shipped chapters
     */
    List<String> passages(@Nullable Path folder);

    /**
     * Returns the act that measures the check of a model's sentences.
     *
     * @param seed the same one plants the same errors
     */
    MeasureGrounding grounding(long seed);
}
