package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.channel.cli.measure.learning.MeasuringLearning;
import id.kawanbelajar.channel.cli.measure.model.MeasuringGrounding;
import id.kawanbelajar.channel.cli.measure.model.MeasuringPrompts;
import id.kawanbelajar.evaluation.MeasureAnswers;
import id.kawanbelajar.evaluation.MeasureRetrieval;

/** What {@code ukur} needs. */
public interface Measuring
        extends MeasuringPlaces,
                MeasuringLearner,
                MeasuringReading,
                MeasuringSafety,
                MeasuringGrowth,
                MeasuringPrompts,
                MeasuringGrounding,
                MeasuringLearning {
    /** Returns the act that measures finding. */
    MeasureRetrieval retrieval(boolean withVectors);

    /** Returns the act that measures answers. */
    MeasureAnswers answers(boolean withVectors);
}
