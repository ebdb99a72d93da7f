package id.kawanbelajar.people.consent;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.consent.ConsentEvent.Evidence;
import id.kawanbelajar.people.consent.ConsentEvent.Kind;
import id.kawanbelajar.people.consent.ConsentEvent.Method;
import id.kawanbelajar.people.consent.Standing.Why;
import id.kawanbelajar.people.school.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentClockTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final ConsentRecord record = new InMemoryConsentRecord();
    private @Nullable Integer born = 2013;
    private LocalDate day = TODAY;

    @Test
    void waitsForAnAnswer() {
        assertThat(standing().consent().state()).isEqualTo(Consent.State.AWAITED);
    }

    @Test
    void aSignedLetterGivesWhatItTicksAndNoMore() {
        say(Kind.ANSWER, Method.PAPER, Purpose.LEARNING, Purpose.EARLY_WARNING);

        assertThat(standing().consent().purposes()).containsOnly(Purpose.LEARNING, Purpose.EARLY_WARNING);
    }

    @Test
    void withoutLearningNothingElseIsAgreed() {
        say(Kind.ANSWER, Method.PAPER, Purpose.REPORTS);

        assertThat(standing().consent()).isEqualTo(new Consent(Consent.State.REFUSED, Set.of()));
    }

    @Test
    void theLatestAnswerCounts() {
        say(Kind.ANSWER, Method.PAPER);
        say(Kind.ANSWER, Method.LINK, Purpose.LEARNING);

        assertThat(standing().why()).isEqualTo(Why.GIVEN);
    }

    @Test
    void aWithdrawalEndsItAtOnce() {
        say(Kind.ANSWER, Method.LINK, Purpose.LEARNING);
        say(Kind.WITHDRAWAL, Method.LINK);

        assertThat(standing().consent()).isEqualTo(new Consent(Consent.State.ENDED, Set.of()));
    }

    @Test
    void aWrongTickIsTakenBackToWhatWasBefore() {
        say(Kind.ANSWER, Method.PAPER, Purpose.LEARNING);
        say(Kind.ANSWER, Method.PAPER);
        say(Kind.UNDO, Method.PAPER);
        assertThat(standing().why()).isEqualTo(Why.GIVEN);

        say(Kind.UNDO, Method.PAPER);
        assertThat(standing().why()).isEqualTo(Why.NO_ANSWER);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01, 2027-08-01", "2026-11-24, 2027-08-01", "2027-06-30, 2027-08-01", "2027-07-15, 2028-08-01"})
    void countsUntilTheEndOfJulyBehindItsSchoolYear(LocalDate answered, LocalDate first) {
        day = answered;
        say(Kind.ANSWER, Method.PAPER, Purpose.LEARNING);

        day = first.minusDays(1);
        assertThat(standing().why()).isEqualTo(Why.GIVEN);
        day = first;
        assertThat(standing()).isEqualTo(Standing.without(Consent.State.ENDED, Why.EXPIRED));
    }

    @ParameterizedTest
    @CsvSource({
        "2017, UP_TO_NINE",
        "2016, UP_TO_NINE",
        "2015, UP_TO_TWELVE",
        "2010, UP_TO_FIFTEEN",
        "2009, SIXTEEN",
        "2008, SEVENTEEN",
        "2007, ADULT",
        ", UP_TO_NINE"
    })
    void nobodyIsTakenForOlderThanTheySurelyAre(@Nullable Integer year, AgeBand band) {
        assertThat(AgeBand.of(year, 2026)).isEqualTo(band);
    }

    @Test
    void aChildCannotAgreeForThemselves() {
        say(Kind.ANSWER, Method.OWN, Purpose.LEARNING);

        assertThat(standing().why()).isEqualTo(Why.TOO_YOUNG);
    }

    @Test
    void aSeventeenYearOldAgreesAndAGuardianConfirms() {
        born = 2008;
        say(Kind.ANSWER, Method.OWN, Purpose.LEARNING);
        assertThat(standing()).isEqualTo(Standing.without(Consent.State.AWAITED, Why.UNCONFIRMED));

        say(Kind.CONFIRMATION, Method.LINK);
        assertThat(standing().consent().allows(Purpose.LEARNING)).isTrue();
    }

    @Test
    void aSeventeenYearOldsYesDoesNotOutdoAGuardiansNo() {
        born = 2008;
        say(Kind.ANSWER, Method.PAPER);
        say(Kind.ANSWER, Method.OWN, Purpose.LEARNING);

        assertThat(standing().consent().allows(Purpose.LEARNING)).isFalse();
    }

    @Test
    void aGuardiansYesEndsWhenTheStudentIsSurelyAnAdult() {
        born = 2008;
        say(Kind.ANSWER, Method.PAPER, Purpose.LEARNING);
        day = LocalDate.of(2026, 12, 31);
        assertThat(standing().why()).isEqualTo(Why.GIVEN);

        day = LocalDate.of(2027, 1, 1);
        assertThat(standing().why()).isEqualTo(Why.GROWN_UP);
        say(Kind.ANSWER, Method.OWN, Purpose.LEARNING);
        assertThat(standing().why()).isEqualTo(Why.GIVEN);
    }

    @Test
    void whoeverHasNoYearOfBirthNeedsAGuardian() {
        born = null;
        say(Kind.ANSWER, Method.OWN, Purpose.LEARNING);

        assertThat(standing().consent().allows(Purpose.LEARNING)).isFalse();
    }

    private Standing standing() {
        return clock().standing("ayu");
    }

    private ConsentClock clock() {
        return new ConsentClock(record, this::place, this::now, JAKARTA);
    }

    private Optional<Member> place(String person) {
        return Optional.of(new Member(person, "r7a", 1, "Ayu", born, Member.Standing.CONFIRMED));
    }

    private Instant now() {
        return day.atTime(12, 0).atZone(JAKARTA).toInstant();
    }

    private void say(Kind kind, Method method, Purpose... yes) {
        TextVersion text = TextVersion.of("surat-izin-wali/1", clock().band("ayu"), "Yth. Bapak/Ibu");
        record.append(new ConsentEvent("ayu", kind, Set.of(yes), text, new Evidence(method, "x", ""), now()));
    }
}
