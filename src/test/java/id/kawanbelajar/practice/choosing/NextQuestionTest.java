package id.kawanbelajar.practice.choosing;

import static id.kawanbelajar.practice.choosing.Situations.EARLIER;
import static id.kawanbelajar.practice.choosing.Situations.T1;
import static id.kawanbelajar.practice.choosing.Situations.T2;
import static id.kawanbelajar.practice.choosing.Situations.T3;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.Level;
import id.kawanbelajar.practice.review.ReviewSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NextQuestionTest {
    private static final Belief NEW = new Belief(0.7, 0.56, false);
    private static final Belief FITTING = new Belief(0.75, 0.78, true);
    private static final Belief WEAK = new Belief(0.3, 0.3, true);
    private static final Belief EASY = new Belief(0.95, 0.95, true);

    private static List<String> walk(Course course, Pool pool, Map<TopicId, Belief> beliefs, Asked.Result... results) {
        List<Asked> asked = new ArrayList<>();
        while (true) {
            var next = NextQuestion.after(new Situation(course, asked, beliefs, Set.of()), pool);
            if (next.isEmpty()) {
                return asked.stream().map(Asked::question).toList();
            }
            boolean told = asked.size() < results.length;
            asked.add(next.get().with(told ? results[asked.size()] : Asked.Result.RIGHT));
        }
    }

    @Test
    void beginsEveryNewTopicWithTwoEasyQuestions() {
        assertThat(walk(Situations.course(4, T1, T2), Situations.plain(T1, T2), Map.of(T1, NEW, T2, NEW)))
                .containsExactly("T1-RECALL", "T1-UNDERSTAND", "T2-RECALL", "T2-UNDERSTAND");
    }

    @Test
    void asksOfTheTopicThatGoesRightAboutFourTimesInFive() {
        assertThat(walk(Situations.course(1, T1, T2, T3), Situations.plain(T1, T2, T3), Map.of(T1, EASY, T2, FITTING)))
                .containsExactly("T2-APPLY");
    }

    @Test
    void mixesThreeTopicsThatHaveBegun() {
        List<String> asked = walk(
                Situations.course(9, T1, T2, T3),
                Situations.plain(T1, T2, T3),
                Map.of(T1, FITTING, T2, FITTING, T3, FITTING));

        for (int i = 1; i < asked.size(); i++) {
            assertThat(asked.get(i).substring(0, 2))
                    .isNotEqualTo(asked.get(i - 1).substring(0, 2));
        }
    }

    @Test
    void letsATopicWaitForAWeakEarlierOne() {
        assertThat(walk(Situations.course(5, T1, T2), Situations.plain(T1, T2), Map.of(T1, WEAK, T2, FITTING)))
                .startsWith("T1-RECALL", "T1-UNDERSTAND", "T1-APPLY", "T1-REASON")
                .hasSize(5);
    }

    @Test
    void warmsUpWithTwoQuestions() {
        Course course = new Course(List.of(T1), EARLIER, List.of(), 4, 7);

        assertThat(walk(course, Situations.plain(T1, EARLIER), Map.of(T1, NEW, EARLIER, WEAK)))
                .containsExactly("awal-T1-RECALL", "awal-T1-UNDERSTAND", "T1-RECALL", "T1-UNDERSTAND");
    }

    @Test
    void asksADueQuestionAndADueTopicBeforeAllElse() {
        Course course = new Course(
                List.of(T1, T2),
                null,
                List.of(new ReviewSubject.Topic(T2), new ReviewSubject.Question(T1, "T1-REASON")),
                3,
                7);

        assertThat(walk(course, Situations.plain(T1, T2), Map.of(T1, NEW, T2, FITTING)))
                .startsWith("T2-APPLY", "T1-REASON");
    }

    @Test
    void reviewsATopicByItsOwnDueQuestion() {
        Course course = new Course(
                List.of(T2),
                null,
                List.of(new ReviewSubject.Topic(T2), new ReviewSubject.Question(T2, "T2-RECALL")),
                1,
                7);

        assertThat(walk(course, Situations.plain(T2), Map.of(T2, FITTING))).containsExactly("T2-RECALL");
    }

    @Test
    void checksWhatWentWithHelpAfterAnotherQuestion() {
        Map<TopicId, Belief> beliefs = Map.of(T1, new Belief(0.9, 0.78, true));

        assertThat(walk(Situations.course(3, T1), Situations.plain(T1), beliefs, Asked.Result.HELPED))
                .containsExactly("T1-REASON", "T1-APPLY", "T1-REASON", "T1-UNDERSTAND");
    }

    @Test
    void checksAtTheEndWhereTheLastQuestionWentWithHelp() {
        Map<TopicId, Belief> beliefs = Map.of(T1, new Belief(0.9, 0.78, true));

        assertThat(walk(Situations.course(1, T1), Situations.plain(T1), beliefs, Asked.Result.HELPED))
                .containsExactly("T1-REASON", "T1-REASON");
    }

    @Test
    void keepsTheQuestionsOfAReadingTogether() {
        Pool pool = new Pool(
                Map.of(
                        T1,
                        List.of(
                                Situations.question("a", T1, Level.RECALL, "k1", false),
                                Situations.question("b", T1, Level.APPLY, "k1", false)),
                        T2,
                        List.of(
                                Situations.question("c", T2, Level.REASON, "k1", false),
                                Situations.question("d", T2, Level.RECALL, "k1", false),
                                Situations.question("e", T2, Level.RECALL, null, false))),
                (topic, exercise) -> true);

        assertThat(walk(Situations.course(5, T1, T2), pool, Map.of(T1, NEW, T2, NEW)))
                .containsExactly("a", "b", "d", "e", "c");
    }

    @Test
    void asksNothingWhereAllIsUsed() {
        Situation used = new Situation(
                Situations.course(2, T1),
                List.of(),
                Map.of(),
                Set.of("T1-RECALL", "T1-UNDERSTAND", "T1-APPLY", "T1-REASON"));

        assertThat(NextQuestion.after(used, Situations.plain(T1))).isEmpty();
    }
}
