package id.kawanbelajar.plan.reminding;

import static id.kawanbelajar.plan.reminding.DayPlans.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.plan.Block.State;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.calendar.SchoolCalendar.Mark;
import id.kawanbelajar.plan.calendar.TimeSpan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenToRemindTest {
    private static final DecentHours SMP = hours(8, SchoolTime.ALWAYS_ON, false);

    private static DecentHours hours(@Nullable Integer kelas, TimeSpan service, boolean chosen) {
        return DecentHours.of(kelas == null ? null : new Kelas(kelas), Set.of(), service, chosen);
    }

    private static TimeSpan span(String hours) {
        return new TimeSpan(LocalTime.parse(hours.substring(0, 5)), LocalTime.parse(hours.substring(6)));
    }

    private static Optional<LocalTime> at(Plan plan, ReminderChoice choice, DecentHours hours) {
        return WhenToRemind.on(TUESDAY, plan, choice, hours).map(Due::at);
    }

    @ParameterizedTest(name = "a block at {0} in kelas {1}: {2}")
    @CsvSource(textBlock = """
            16:00, 8, 15:45
            19:30, 8, 19:15
            # never at the time of prayer: before it, or once it is over if the block waits
            18:30, 8, 17:30
            19:00, 8, 19:00
            19:10, 8, 19:00
            # quiet hours begin at nine, for the small ones at eight, and end at five
            21:30, 8, 20:45
            20:30, 5, 19:45
            20:30,  , 19:45
            05:00, 8, 05:00
            05:10, 8, 05:00
            """)
    void comesShortlyBeforeTheFirstBlockAtADecentHour(String start, @Nullable Integer kelas, LocalTime at) {
        assertThat(at(DayPlans.at(start), ReminderChoice.USUAL, hours(kelas, SchoolTime.ALWAYS_ON, false)))
                .contains(at);
    }

    @ParameterizedTest(name = "a computer on at {0}, a block at {1}: {2}")
    @CsvSource(textBlock = """
            07:00-15:00, 19:30, 14:45
            07:00-15:00, 14:00, 13:45
            07:00-15:00, 07:00, 07:00
            07:00-15:00, 06:00, 07:00
            06:00-18:00, 19:30, 17:30
            """)
    void comesWhileTheComputerOfTheSchoolIsOn(String service, String start, LocalTime at) {
        assertThat(at(DayPlans.at(start), ReminderChoice.USUAL, hours(8, span(service), false)))
                .contains(at);
    }

    @ParameterizedTest(name = "chosen {0}, a computer on at {1}: {2}")
    @CsvSource(textBlock = """
            18:00, 00:00-23:59, 18:00
            21:30, 00:00-23:59, 20:45
            04:00, 00:00-23:59, 05:00
            18:00, 07:00-15:00, 14:45
            06:00, 07:00-15:00, 07:00
            """)
    void comesAtTheHourThatWasChosenAlsoAtTheTimeOfPrayer(LocalTime chosen, String service, LocalTime at) {
        assertThat(at(DayPlans.at("16:00"), ReminderChoice.USUAL.at(chosen), hours(8, span(service), true)))
                .contains(at);
    }

    @Test
    void leavesIftarAndTarawihAlone() {
        DecentHours ramadan = DecentHours.of(new Kelas(8), Set.of(Mark.RAMADAN), SchoolTime.ALWAYS_ON, false);

        assertThat(at(DayPlans.at("20:00"), ReminderChoice.USUAL, ramadan)).contains(LocalTime.of(20, 0));
        assertThat(at(DayPlans.at("18:00"), ReminderChoice.USUAL, ramadan)).contains(LocalTime.of(17, 15));
    }

    @Test
    void isAboutTheFirstBlockThatWaits() {
        Plan begun = DayPlans.of(
                List.of(DayPlans.block(TUESDAY, "16:00", State.DONE), DayPlans.block(TUESDAY, "19:30", State.PLANNED)));

        assertThat(at(begun, ReminderChoice.USUAL, SMP)).contains(LocalTime.of(19, 15));
    }

    @Test
    void doesNotComeWhereNothingWaits() {
        Plan done = DayPlans.of(
                List.of(DayPlans.block(TUESDAY, "16:00", State.DONE), DayPlans.block(TUESDAY, "19:30", State.MISSED)));

        assertThat(at(done, ReminderChoice.USUAL, SMP)).isEmpty();
        assertThat(WhenToRemind.on(TUESDAY.plusDays(1), DayPlans.at("16:00"), ReminderChoice.USUAL, SMP))
                .isEmpty();
    }

    @Test
    void doesNotComeOnADayThatWasLeftFree() {
        Map<LocalDate, Integer> tired = Map.of(TUESDAY, 0);
        Plan plan = DayPlans.with(List.of(DayPlans.block(TUESDAY, "16:00", State.PLANNED)), tired);

        assertThat(at(plan, ReminderChoice.USUAL, SMP)).isEmpty();
    }

    @Test
    void doesNotComeToWhoeverWantsNone() {
        assertThat(at(DayPlans.at("16:00"), ReminderChoice.USUAL.muted(true), SMP))
                .isEmpty();
    }

    @Test
    void doesNotComeWhereTheComputerIsOnOnlyAtNight() {
        assertThat(at(DayPlans.at("16:00"), ReminderChoice.USUAL, hours(8, span("22:00-23:00"), false)))
                .isEmpty();
    }
}
