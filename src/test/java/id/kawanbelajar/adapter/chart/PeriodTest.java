package id.kawanbelajar.adapter.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.view.Plans;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final Plan SIX_WEEKS = Plans.sixWeeks().plan();

    @Test
    void aPlanThatBeginsLaterIsShownFromItsFirstDay() {
        assertThat(Period.of(SIX_WEEKS, Plans.MONDAY.minusDays(3)).first()).isEqualTo(Plans.MONDAY);
    }

    @Test
    void aPlanThatRunsIsShownFromThisWeek() {
        assertThat(Period.of(SIX_WEEKS, Plans.MONDAY.plusDays(9)).first()).isEqualTo(Plans.MONDAY.plusWeeks(1));
    }

    @Test
    void noMoreThanFiveWeeksAreShown() {
        Period period = Period.of(SIX_WEEKS, Plans.MONDAY);

        assertThat(period.weeks()).hasSize(5);
        assertThat(period.last()).isEqualTo(Plans.MONDAY.plusDays(34));
        assertThat(period.end()).isEqualTo(Plans.MONDAY.plusDays(41));
    }

    @Test
    void aPlanThatIsOverIsStillShown() {
        LocalDate end = Plans.MONDAY.plusDays(41);

        assertThat(Period.of(SIX_WEEKS, end.plusYears(1)).last()).isEqualTo(end);
    }
}
