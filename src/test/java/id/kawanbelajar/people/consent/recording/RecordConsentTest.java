package id.kawanbelajar.people.consent.recording;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.consent.ConsentEvent.Evidence;
import id.kawanbelajar.people.consent.ConsentEvent.Method;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.consent.SmallClass;
import id.kawanbelajar.people.consent.Standing;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordConsentTest {
    private static final Set<Purpose> ALL = Set.of(Purpose.values());

    private final SmallClass school = new SmallClass();

    @Test
    void aYesCountsAtOnce() {
        RecordConsent.Outcome outcome = school.recording.record("s1", ALL, school.text(), SmallClass.PAPER);

        assertThat(outcome).isEqualTo(new RecordConsent.Outcome.Given(ALL));
        assertThat(school.clock.of("s1").purposes()).isEqualTo(ALL);
    }

    @Test
    void aNoStopsAtOnceAndHasEverythingErasedWithinThreeDays() {
        school.recording.record("s1", ALL, school.text(), SmallClass.PAPER);

        RecordConsent.Outcome outcome = school.recording.record("s1", Set.of(), school.text(), SmallClass.PAPER);

        assertThat(outcome).isEqualTo(new RecordConsent.Outcome.Refused(school.now.plus(Duration.ofDays(3))));
        assertThat(school.clock.of("s1").allows(Purpose.LEARNING)).isFalse();
        assertThat(school.erasures.ordered("s1")).isTrue();
    }

    @Test
    void aYesBehindANoSavesFromBeingErased() {
        school.recording.record("s1", Set.of(), school.text(), SmallClass.PAPER);
        school.recording.record("s1", ALL, school.text(), SmallClass.PAPER);

        assertThat(school.erasures.ordered("s1")).isFalse();
    }

    @Test
    void aWithdrawalStopsAtOnceAndHasEverythingErased() {
        school.recording.record("s1", ALL, school.text(), SmallClass.PAPER);

        assertThat(school.withdrawing.withdraw("s1", new Evidence(Method.LINK, "ibu", "")))
                .contains(school.now.plus(Duration.ofDays(3)));
        assertThat(school.clock.standing("s1").why()).isEqualTo(Standing.Why.WITHDRAWN);
        assertThat(school.erasures.ordered("s1")).isTrue();
    }

    @Test
    void nothingIsTakenBackThatWasNeverGiven() {
        assertThat(school.withdrawing.withdraw("s1", new Evidence(Method.LINK, "ibu", "")))
                .isEmpty();
        assertThat(school.erasures.ordered("s1")).isFalse();
    }

    @Test
    void aWrongTickIsUndoneAndItsErasureToo() {
        school.recording.record("s1", Set.of(), school.text(), SmallClass.PAPER);

        assertThat(school.undoing.undo("s1", "rina")).isTrue();
        assertThat(school.clock.standing("s1").why()).isEqualTo(Standing.Why.NO_ANSWER);
        assertThat(school.erasures.ordered("s1")).isFalse();
        assertThat(school.undoing.undo("s1", "rina")).isFalse();
    }

    @Test
    void nobodyUndoesWhatAGuardianSaid() {
        school.recording.record("s1", Set.of(), school.text(), new Evidence(Method.LINK, "ibu", ""));

        assertThat(school.undoing.undo("s1", "rina")).isFalse();
    }

    @Test
    void everyRecordingStandsInTheAudit() {
        school.recording.record("s1", ALL, school.text(), SmallClass.PAPER);
        school.undoing.undo("s1", "rina");

        assertThat(school.audited)
                .containsExactly(
                        new AuditEntry(school.now, "rina", "izin-dicatat", "s1", "paper map-3"),
                        new AuditEntry(school.now, "rina", "izin-dibatalkan", "s1", "salah centang"));
    }
}
