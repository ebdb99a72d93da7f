package id.kawanbelajar.adapter.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.plan.view.PlanSheet;
import id.kawanbelajar.plan.view.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicsTest {
    private static Topics topics(PlanSheet sheet) {
        return Topics.of(new Days(sheet, Period.of(sheet.plan(), sheet.today())));
    }

    @Test
    void topicsAreNumberedGoalByGoal() {
        List<String> goals = topics(Plans.sixWeeks()).entries().stream()
                .map(entry -> entry.goal().id())
                .toList();

        assertThat(goals).isSorted().startsWith("g1").endsWith("g3");
    }

    @Test
    void whatIsDoneOnADayIsToldFromWhatIsNot() {
        assertThat(topics(Plans.twoWeeks()).on(Plans.MONDAY.plusDays(1)))
                .extracting(Topics.Spot::done)
                .containsExactly(true, false);
    }

    @Test
    void tooManyTopicsAreToldByTheirGoals() {
        assertThat(topics(Plans.semester()).entries())
                .hasSize(10)
                .allSatisfy(
                        entry -> assertThat(entry.name()).isEqualTo(entry.goal().label()));
    }
}
