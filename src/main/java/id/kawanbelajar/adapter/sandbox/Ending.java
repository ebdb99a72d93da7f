package id.kawanbelajar.adapter.sandbox;

import id.kawanbelajar.material.reading.FileReading.Reason;

/** How one try at a file ended. */
sealed interface Ending {
    /** It was read to its end. */
    record Whole() implements Ending {}

    /** The reader gave up and said why. */
    record GivenUp(Reason reason, String sentence) implements Ending {}

    /**
     * The process was lost.
     *
     * @param worn whether it had read other files before, which may be the cause
     */
    record LostProcess(Reason reason, boolean worn) implements Ending {}
}
