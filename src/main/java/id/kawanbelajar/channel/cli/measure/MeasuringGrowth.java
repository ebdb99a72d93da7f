package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.evaluation.growth.GrowthReport;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What {@code ukur besar} needs. */
public interface MeasuringGrowth {
    /**
     * Measures the index as it grows, over the shipped texts and questions.
     *
     * @param most passages, the last size
     * @param more a BEIR folder whose texts and questions are used too; null for none
     * @param kept where the index stays, or was left before; null for one that is deleted
     */
    GrowthReport growth(
            int most, @Nullable Path more, @Nullable Path kept, boolean withVectors, MeasuringProgress progress);
}
