package id.kawanbelajar.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class CalibrationTest {
    private final Calibration calibration = new Calibration();

    @Test
    void whatHappensAsOftenAsSaidIsCalibrated() {
        calibration.add(0.25, true);
        for (int i = 0; i < 3; i++) {
            calibration.add(0.25, false);
        }

        assertThat(calibration.error()).isZero();
    }

    @Test
    void binsWeighWhatTheyHold() {
        calibration.add(0.95, false);
        calibration.add(0.15, false);
        calibration.add(0.12, false);
        calibration.add(1.0, true);

        // the last bin: |1.95 - 1|, the second: |0.27 - 0|, over four
        assertThat(calibration.error()).isCloseTo((0.95 + 0.27) / 4, within(1e-12));
    }

    @Test
    void theLossIsTheMeanOfTheLogarithms() {
        calibration.add(0.5, true);
        calibration.add(0.2, false);

        assertThat(calibration.logLoss()).isCloseTo(-(Math.log(0.5) + Math.log(0.8)) / 2, within(1e-12));
    }

    @Test
    void ofNothingBothAreZero() {
        assertThat(calibration.error()).isZero();
        assertThat(calibration.logLoss()).isZero();
    }
}
