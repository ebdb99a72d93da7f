package id.kawanbelajar.conversation.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.PlanTalk;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.wish.ExamDay;
import id.kawanbelajar.plan.wish.GoalWish;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.reading.Talk;
import id.kawanbelajar.plan.wish.reading.WishNotation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The twenty talks, said to the whole conversation, end in the plan that was meant. */
@Timeout(60)
class TwentyPlansTest {
    private final PlanTalk conversation = PlanTalk.begin();

    static List<Talk> talks() {
        return Talk.all();
    }

    private void replay(Talk talk) {
        conversation.say(talk.of("siswa").getFirst());
        talk.of("jawab").forEach(conversation::say);
        talk.of("ubah").forEach(line -> conversation.say(line.split(" => ", 2)[0]));
    }

    @ParameterizedTest
    @MethodSource("talks")
    void endWithTheGoalsThatWereMeant(Talk talk) {
        replay(talk);

        assertThat(WishNotation.goals(conversation.wish())).isEqualTo(talk.of("tujuan"));
        assertThat(conversation.plan().orElseThrow().goals())
                .extracting(Goal::day)
                .containsAll(days(conversation.wish()));
    }

    /** To understand something has no day of its own. */
    private static List<LocalDate> days(PlanWish wish) {
        return wish.goals().stream()
                .map(GoalWish::when)
                .filter(Objects::nonNull)
                .map(ExamDay::day)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("talks")
    void endWithTheChaptersThatWereNamed(Talk talk) {
        replay(talk);

        Plan plan = conversation.plan().orElseThrow();
        List<String> planned = plan.goals().stream()
                .flatMap(goal -> goal.topics().stream())
                .map(topic -> topic.chapter().value())
                .toList();
        assertThat(conversation.wish().goals())
                .allSatisfy(goal -> assertThat(goal.scope().chapters())
                        .allMatch(number ->
                                planned.stream().anyMatch(chapter -> chapter.endsWith("%02d".formatted(number)))));
    }

    @ParameterizedTest
    @MethodSource("talks")
    void endWithTheTimeThatWasMeant(Talk talk) {
        replay(talk);

        assertThat(WishNotation.time(conversation.wish().time()))
                .isEqualTo(talk.of("waktu").getFirst());
    }

    @ParameterizedTest
    @MethodSource("talks")
    void planNothingOnADayThatDoesNotWork(Talk talk) {
        replay(talk);

        Map<DayOfWeek, Integer> weekly = conversation.wish().time().weekly();
        assertThat(conversation.plan().orElseThrow().blocks())
                .isNotEmpty()
                .noneMatch(block -> weekly.getOrDefault(block.day().getDayOfWeek(), 1) == 0);
    }
}
