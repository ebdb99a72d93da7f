package id.kawanbelajar.progress.model;

import static id.kawanbelajar.progress.model.AnswerLogExample.learned;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.progress.Attempt;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Everything follows from the answers in their order, over random logs. */
final class ReplayTest {
    private static final int LOGS = 40;

    @RepeatedTest(LOGS)
    void theSameAnswersGiveTheSameBytes(RepetitionInfo log) {
        assertThat(learned(AnswerLogExample.random(log.getCurrentRepetition())).snapshot())
                .isEqualTo(learned(AnswerLogExample.random(log.getCurrentRepetition()))
                        .snapshot());
    }

    @RepeatedTest(LOGS)
    void aSnapshotStandsForTheStartOfTheLog(RepetitionInfo number) {
        List<Attempt> log = AnswerLogExample.random(number.getCurrentRepetition());
        int cut = new Random(number.getCurrentRepetition()).nextInt(log.size());
        LearnerModel resumed =
                LearnerModel.restored(learned(log.subList(0, cut)).snapshot());
        log.subList(cut, log.size()).forEach(resumed::learn);

        assertThat(resumed.snapshot()).isEqualTo(learned(log).snapshot());
    }

    @RepeatedTest(LOGS)
    void thePiecesThatAnswersMovedAreTheWholeModel(RepetitionInfo number) {
        LearnerModel model = new LearnerModel();
        Map<Piece.Key, Piece> kept = new HashMap<>();
        AnswerLogExample.random(number.getCurrentRepetition()).forEach(attempt -> {
            model.learn(attempt);
            model.movedBy(attempt).forEach(piece -> kept.put(piece.key(), piece));
        });

        assertThat(LearnerModel.of(List.copyOf(kept.values())).snapshot()).isEqualTo(model.snapshot());
    }

    @RepeatedTest(LOGS)
    void everyPredictionIsAProbability(RepetitionInfo number) {
        LearnerModel model = new LearnerModel();

        assertThat(AnswerLogExample.random(number.getCurrentRepetition()))
                .allSatisfy(attempt -> assertThat(model.learn(attempt)).isStrictlyBetween(0.0, 1.0));
    }

    @Test
    void theBytesAreTheSameOnEveryMachine() {
        CRC32 crc = new CRC32();
        crc.update(learned(AnswerLogExample.random(1)).snapshot());

        assertThat(HexFormat.of().toHexDigits((int) crc.getValue())).isEqualTo("4118645b");
    }
}
