package id.kawanbelajar.plan.making;

import static id.kawanbelajar.plan.making.Wishes.MONDAY;
import static id.kawanbelajar.plan.making.Wishes.id;
import static id.kawanbelajar.plan.making.Wishes.knowing;
import static id.kawanbelajar.plan.making.Wishes.topics;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Block.Kind;
import id.kawanbelajar.plan.Block.Why;
import id.kawanbelajar.plan.Goal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayOrderTest {
    private static final TopicId CELLS = id("ipa", 1);
    private static final TopicId TISSUE = id("ipa", 2);
    private static final TopicId LINES = id("matematika", 1);
    private static final Goal GOAL = Wishes.quiz("a", MONDAY.plusDays(3), topics("ipa", 2));

    @Test
    void topicsAndSubjectsAlternate() {
        assertThat(order(Map.of(), learn(CELLS), learn(CELLS), learn(TISSUE), learn(LINES)))
                .containsExactly(CELLS, LINES, CELLS, TISSUE);
    }

    @Test
    void theHardestIsNotLast() {
        assertThat(order(Map.of(), review(CELLS), learn(TISSUE))).containsExactly(TISSUE, CELLS);
    }

    @Test
    void whatBuildsOnSomethingComesAfterItEvenIfItIsHarder() {
        assertThat(order(Map.of(TISSUE, Set.of(CELLS)), learn(TISSUE), review(CELLS)))
                .containsExactly(CELLS, TISSUE);
    }

    @Test
    void theReviewBeforeTheExamIsLast() {
        Task last = new Task(GOAL, Kind.MIXED, List.of(CELLS, TISSUE), Why.FINAL);

        assertThat(order(Map.of(), last, learn(LINES))).containsExactly(LINES, CELLS);
    }

    private static List<TopicId> order(Map<TopicId, Set<TopicId>> before, Task... tasks) {
        Agenda agenda = new Agenda(List.of(), List.of(), before);
        Map<TopicId, String> mapel = Map.of(CELLS, "ipa", TISSUE, "ipa", LINES, "matematika");
        return new DayOrder(agenda, knowing(Map.of()), mapel)
                .of(List.of(tasks)).stream()
                        .map(task -> task.topics().getFirst())
                        .toList();
    }

    private static Task learn(TopicId topic) {
        return new Task(GOAL, Kind.LEARN, List.of(topic), Why.NEW);
    }

    private static Task review(TopicId topic) {
        return new Task(GOAL, Kind.REVIEW, List.of(topic), Why.DUE);
    }
}
