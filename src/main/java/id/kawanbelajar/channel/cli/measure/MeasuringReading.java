package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.evaluation.reading.BreakFiles;
import id.kawanbelajar.evaluation.reading.MeasureReading;

/** What {@code ukur baca} needs. */
public interface MeasuringReading {
    /** Returns the act that measures reading. */
    MeasureReading reading();

    /**
     * Returns the act that has broken files read.
     *
     * @param seconds that one file may take
     */
    BreakFiles breaking(int seconds);
}
