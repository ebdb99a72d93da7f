package id.kawanbelajar.adapter.schedule;

import static id.kawanbelajar.plan.reminding.DayPlans.TUESDAY;
import static id.kawanbelajar.plan.reminding.DayPlans.block;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.plan.Block.State;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.calendar.TimeSpan;
import id.kawanbelajar.plan.reminding.DayPlans;
import id.kawanbelajar.plan.reminding.ReminderChoice;
import id.kawanbelajar.plan.reminding.SchoolTime;
import id.kawanbelajar.plan.reminding.Snooze;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reminders over days, power cuts and changes of mind: the real scheduler on a real database, by a clock that is moved. */
@SuppressWarnings("NullAway.Init") // set by JUnit
class RemindersTest {
    /** A block on each of three days. */
    private static final Plan THREE_DAYS = DayPlans.of(List.of(
            block(TUESDAY, "19:30", State.PLANNED),
            block(TUESDAY.plusDays(1), "19:30", State.PLANNED),
            block(TUESDAY.plusDays(2), "16:00", State.PLANNED)));

    @TempDir
    Path folder;

    private School school;
    private String ayu;

    @BeforeEach
    void begin() {
        at(SchoolTime.ALWAYS_ON);
    }

    private void at(TimeSpan service) {
        school = new School(folder.resolve(service.from().getHour() + ".db"), service);
        ayu = school.student("ayu");
    }

    @AfterEach
    void end() {
        school.close();
    }

    private void keep(Plan plan) {
        school.plans().keep(ayu, plan, school.now().atZone(School.WIB).toInstant());
    }

    private void keepSilently(Plan plan) {
        school.silentPlans().keep(ayu, plan, school.now().atZone(School.WIB).toInstant());
    }

    private void choose(ReminderChoice choice) {
        school.choices().keep(ayu, choice, school.now().atZone(School.WIB).toInstant());
    }

    @Test
    void comeOnceADayShortlyBeforeTheFirstBlock() {
        keep(THREE_DAYS);

        school.runUntil("2026-11-28T06:00");

        assertThat(school.saidAt()).containsExactly("2026-11-24T19:15", "2026-11-25T19:15", "2026-11-26T15:45");
    }

    @Test
    void survivePowerCuts() {
        keep(THREE_DAYS);
        school.runUntil("2026-11-24T12:00");
        school.switchOff();
        school.switchOn("2026-11-24T12:30");
        school.runUntil("2026-11-24T19:15");
        school.switchOff();
        school.switchOn("2026-11-24T19:20");

        school.runUntil("2026-11-25T06:00");

        assertThat(school.saidAt()).containsExactly("2026-11-24T19:15");
    }

    @Test
    void areDroppedRatherThanDeliveredInAHeapAfterADaysOutage() {
        keep(THREE_DAYS);
        school.runUntil("2026-11-24T12:00");
        school.switchOff();
        school.switchOn("2026-11-26T07:10");

        school.runUntil("2026-11-27T06:00");

        assertThat(school.saidAt()).containsExactly("2026-11-26T15:45");
        assertThat(school.waiting()).isEmpty();
    }

    @Test
    void comeLateByLessThanAnHourAfterAShortOutage() {
        keep(DayPlans.at("16:00"));
        school.runUntil("2026-11-24T12:00");
        school.switchOff();
        school.switchOn("2026-11-24T16:30");

        school.runUntil("2026-11-25T06:00");

        assertThat(school.saidAt()).containsExactly("2026-11-24T16:30");
    }

    @Test
    void areNotDeliveredInTheNightBecauseTheyAreLate() {
        keep(DayPlans.at("20:45"));
        school.runUntil("2026-11-24T12:00");
        school.switchOff();
        school.switchOn("2026-11-24T21:05");

        school.runUntil("2026-11-25T06:00");

        assertThat(school.said).isEmpty();
    }

    @Test
    void areNotSaidTwiceWhenThePowerFailsBetweenSayingAndRemembering() {
        keep(DayPlans.at("16:00"));
        school.announce = reminder -> {
            school.keep(reminder);
            school.announce = school::keep;
            throw UnavailableException.forNow("mati", new IOException());
        };

        school.runUntil("2026-11-25T06:00");

        assertThat(school.saidAt()).containsExactly("2026-11-24T15:45");
    }

    @Test
    void areTriedAgainWhenTheyCouldNotBeStored() {
        keep(DayPlans.at("16:00"));
        school.announce = reminder -> {
            school.announce = school::keep;
            throw UnavailableException.forNow("penuh", new IOException());
        };

        school.runUntil("2026-11-25T06:00");

        assertThat(school.saidAt()).containsExactly("2026-11-24T15:50");
    }

    @Test
    void comeBeforeTheComputerOfTheSchoolIsSwitchedOff() {
        school.close();
        at(new TimeSpan(LocalTime.of(7, 0), LocalTime.of(15, 0)));
        keepSilently(THREE_DAYS);

        school.runUntil("2026-11-24T14:55");
        school.switchOff();
        school.switchOn("2026-11-25T07:05");
        school.runUntil("2026-11-25T23:00");

        assertThat(school.saidAt()).containsExactly("2026-11-24T14:45", "2026-11-25T14:45");
    }

    @Test
    void followAPlanThatChangedMeanwhile() {
        keep(DayPlans.at("16:00"));
        school.runUntil("2026-11-24T12:00");
        keepSilently(DayPlans.at("19:30"));

        school.runUntil("2026-11-25T06:00");

        assertThat(school.saidAt()).containsExactly("2026-11-24T19:15");
    }

    @Test
    void comeAtTheNewHourOnceWhenAPlanChangesTwice() {
        keep(DayPlans.at("19:30"));
        keep(DayPlans.at("15:00"));
        school.runUntil("2026-11-24T16:00");
        keep(DayPlans.at("19:30"));

        school.runUntil("2026-11-25T06:00");

        assertThat(school.saidAt()).containsExactly("2026-11-24T14:45");
    }

    @Test
    void doNotComeOnceEverythingIsDone() {
        keep(DayPlans.at("16:00"));
        school.runUntil("2026-11-24T12:00");
        keepSilently(DayPlans.of(List.of(block(TUESDAY, "16:00", State.DONE))));

        school.runUntil("2026-11-25T06:00");

        assertThat(school.said).isEmpty();
    }

    @Test
    void doNotComeToWhoeverMutedThemMeanwhile() {
        keep(DayPlans.at("16:00"));
        school.runUntil("2026-11-24T12:00");
        choose(ReminderChoice.USUAL.muted(true));

        school.runUntil("2026-11-25T06:00");

        assertThat(school.said).isEmpty();
    }

    @Test
    void doNotComeOnADayThatWasLeftFreeMeanwhile() {
        keep(DayPlans.at("16:00"));
        school.runUntil("2026-11-24T12:00");
        keepSilently(DayPlans.with(List.of(block(TUESDAY, "16:00", State.PLANNED)), Map.of(TUESDAY, 0)));

        school.runUntil("2026-11-25T06:00");

        assertThat(school.said).isEmpty();
    }

    @Test
    void comeOnceMoreWhenPutOff() {
        keep(DayPlans.at("16:00"));
        school.runUntil("2026-11-24T15:45");
        Snooze.Outcome first = school.snooze().snooze(ayu);
        Snooze.Outcome pressedAgain = school.snooze().snooze(ayu);
        school.switchOff();
        school.switchOn("2026-11-24T15:50");

        school.runUntil("2026-11-24T17:00");

        assertThat(first).isEqualTo(new Snooze.Outcome.Later(LocalTime.of(16, 15)));
        assertThat(pressedAgain).isEqualTo(first);
        assertThat(school.snooze().snooze(ayu)).isEqualTo(new Snooze.Outcome.Before());
        assertThat(school.saidAt()).containsExactly("2026-11-24T15:45", "2026-11-24T16:15");
        assertThat(school.said.values()).extracting("canSnooze").containsExactly(true, false);
    }

    @Test
    void areNotPutOffIntoTheNight() {
        keep(DayPlans.at("20:50"));
        school.runUntil("2026-11-24T20:35");

        assertThat(school.snooze().snooze(ayu)).isEqualTo(new Snooze.Outcome.TooLate());
        assertThat(school.said.values()).singleElement().satisfies(reminder -> {
            assertThat(reminder.canSnooze()).isFalse();
            assertThat(reminder.until())
                    .isEqualTo(LocalDateTime.parse("2026-11-24T21:00")
                            .atZone(School.WIB)
                            .toInstant());
        });
    }

    @Test
    void leaveNoTraceOfWhoeverIsErased() {
        keep(DayPlans.at("16:00"));
        String bima = school.student("bima");
        school.plans()
                .keep(
                        bima,
                        DayPlans.at("16:00"),
                        school.now().atZone(School.WIB).toInstant());

        school.people().erase(ayu);

        assertThat(school.rows()).noneMatch(row -> row.contains(ayu)).anyMatch(row -> row.contains(bima));
        school.runUntil("2026-11-25T06:00");
        assertThat(school.said.values()).extracting("person").containsExactly(bima);
    }

    @Test
    void goOnWhereTheClockWasAYearAheadForAWhile() {
        keep(THREE_DAYS);
        school.set(LocalDateTime.parse("2027-11-24T12:00"));
        school.runUntil("2027-11-24T12:10");
        school.switchOff();
        school.switchOn("2026-11-24T06:30");

        school.runUntil("2026-11-27T06:00");

        assertThat(school.saidAt()).contains("2026-11-25T19:15", "2026-11-26T15:45");
    }
}
