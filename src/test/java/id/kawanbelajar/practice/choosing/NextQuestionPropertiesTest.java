package id.kawanbelajar.practice.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.review.ReviewSubject;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds in two thousand random sittings. */
class NextQuestionPropertiesTest {
    private static final int SITTINGS = 2000;

    private static void everywhere(BiConsumer<Situations.Case, List<Asked>> holds) {
        for (long seed = 0; seed < SITTINGS; seed++) {
            Situations.Case start = Situations.random(seed);
            holds.accept(start, Situations.walk(start, seed));
        }
    }

    private static List<Asked> without(List<Asked> asked, Asked.Role role) {
        return asked.stream().filter(one -> one.role() != role).toList();
    }

    @Test
    void neverAsksAQuestionTwiceUnlessToCheck() {
        everywhere((start, asked) -> assertThat(without(asked, Asked.Role.CHECK))
                .extracting(Asked::question)
                .doesNotHaveDuplicates()
                .noneMatch(start.now().used()::contains));
    }

    @Test
    void staysWithinItsTopics() {
        everywhere((start, asked) -> assertThat(asked)
                .extracting(Asked::topic)
                .isSubsetOf(start.now().course().everything()));
    }

    @Test
    void asksNothingThatCannotBeSeen() {
        everywhere((start, asked) ->
                assertThat(asked).allMatch(one -> start.pool().visible().test(one.topic(), written(start, one))));
    }

    @Test
    void asksWhatIsDueFirst() {
        everywhere((start, asked) -> assertThat(asked.stream()
                        .dropWhile(one -> one.role() == Asked.Role.REVIEW)
                        .map(Asked::role))
                .doesNotContain(Asked.Role.REVIEW));
    }

    @Test
    void leavesNothingDueWhileItHasRoom() {
        everywhere((start, asked) -> {
            if (asked.stream().anyMatch(one -> one.role() == Asked.Role.PRACTICE)) {
                Set<String> seen = new HashSet<>(start.now().used());
                asked.forEach(one -> seen.add(one.question()));
                Stream<String> due = start.now().course().reviews().stream()
                        .flatMap(subject -> subject instanceof ReviewSubject.Question question
                                ? Stream.of(question)
                                : Stream.empty())
                        .filter(question -> start.pool().of(question.topic()).stream()
                                .anyMatch(one -> one.id().equals(question.question())
                                        && start.pool().visible().test(question.topic(), one)
                                        && one.stimulus() == null))
                        .map(ReviewSubject.Question::question);
                assertThat(seen).containsAll(due.toList());
            }
        });
    }

    @Test
    void neverAsksMoreThanWantedButForThreeChecks() {
        everywhere((start, asked) -> {
            assertThat(without(asked, Asked.Role.CHECK))
                    .hasSizeLessThanOrEqualTo(start.now().course().wanted());
            assertThat(asked.size() - without(asked, Asked.Role.CHECK).size()).isLessThanOrEqualTo(3);
        });
    }

    @Test
    void endsEarlyOnlyWhereNothingIsLeft() {
        everywhere((start, asked) -> {
            if (without(asked, Asked.Role.CHECK).size() < start.now().course().wanted()) {
                Situation end = new Situation(
                        start.now().course(),
                        asked,
                        start.now().beliefs(),
                        start.now().used());
                assertThat(start.now().course().topics())
                        .allMatch(topic ->
                                NextQuestion.ofTopic(end, start.pool(), topic).isEmpty());
            }
        });
    }

    @Test
    void keepsAReadingToThreeInARow() {
        everywhere((start, asked) -> {
            for (int i = 3; i < asked.size(); i++) {
                List<String> readings = asked.subList(i - 3, i + 1).stream()
                        .filter(one -> one.role() != Asked.Role.CHECK)
                        .map(one -> one.topic().chapter() + "/"
                                + written(start, one).stimulus())
                        .filter(reading -> !reading.endsWith("/null"))
                        .toList();
                assertThat(readings.size() < 4 || Set.copyOf(readings).size() > 1)
                        .isTrue();
            }
        });
    }

    @Test
    void checksWithOtherNumbers() {
        everywhere((start, asked) -> asked.stream()
                .filter(one -> one.role() == Asked.Role.CHECK)
                .forEach(check -> {
                    Asked first = asked.stream()
                            .filter(one -> one.question().equals(check.question()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(text(start, check)).isNotEqualTo(text(start, first));
                }));
    }

    @Test
    void checksOnlyWhatWentWithHelp() {
        everywhere((start, asked) -> {
            List<String> helped = without(asked, Asked.Role.CHECK).stream()
                    .filter(one -> one.changes() && one.result() == Asked.Result.HELPED)
                    .map(Asked::question)
                    .toList();
            List<String> checked = asked.stream()
                    .filter(one -> one.role() == Asked.Role.CHECK)
                    .map(Asked::question)
                    .toList();

            assertThat(helped).containsAll(checked);
            assertThat(checked).doesNotHaveDuplicates().hasSize(Math.min(3, helped.size()));
        });
    }

    @Test
    void theSameSituationLeadsToTheSameQuestion() {
        for (long seed = 0; seed < SITTINGS; seed++) {
            assertThat(Situations.walk(Situations.random(seed), seed))
                    .isEqualTo(Situations.walk(Situations.random(seed), seed));
        }
    }

    /** What a question of the practice proper and the one before it look like to a rule about topics. */
    private record Pair(Situations.Case start, Situation before, Asked last, Asked next) {
        boolean staysOnTopic() {
            return last.topic().equals(next.topic());
        }

        boolean staysOnReading() {
            String reading = written(start, last).stimulus();
            return last.topic().chapter().equals(next.topic().chapter())
                    && reading != null
                    && reading.equals(written(start, next).stimulus());
        }

        boolean isSecondOfNew() {
            return !before.belief(last.topic()).begun() && before.count(last.topic()) == 1;
        }

        boolean hasQuestion(TopicId topic) {
            return NextQuestion.ofTopic(before, start.pool(), topic).isPresent();
        }

        boolean isReady(TopicId topic) {
            return hasQuestion(topic)
                    && before.course().topics().stream()
                            .noneMatch(earlier -> GoalOrder.isBefore(earlier, topic)
                                    && NextQuestion.isWeak(before.belief(earlier))
                                    && hasQuestion(earlier));
        }
    }

    private static void betweenPractice(Consumer<Pair> holds) {
        everywhere((start, asked) -> {
            for (int i = 1; i < asked.size(); i++) {
                Asked last = asked.get(i - 1);
                Asked next = asked.get(i);
                if (last.role() == Asked.Role.PRACTICE && next.role() == Asked.Role.PRACTICE) {
                    Situation now = start.now();
                    Situation before = new Situation(now.course(), asked.subList(0, i), now.beliefs(), now.used());
                    holds.accept(new Pair(start, before, last, next));
                }
            }
        });
    }

    @Test
    void staysWithABrandNewTopicForTwoQuestions() {
        betweenPractice(pair -> {
            if (pair.isSecondOfNew() && !pair.staysOnReading()) {
                assertThat(pair.staysOnTopic() || !pair.hasQuestion(pair.last().topic()))
                        .isTrue();
            }
        });
    }

    @Test
    void leavesATopicWhereThreeHaveBegunAndAnotherFits() {
        betweenPractice(pair -> {
            List<TopicId> topics = pair.before().course().topics();
            boolean mixed = topics.stream().filter(pair.before()::isBegun).count() >= 3;
            if (mixed && pair.staysOnTopic() && !pair.staysOnReading() && !pair.isSecondOfNew()) {
                assertThat(topics.stream()
                                .filter(topic -> !topic.equals(pair.last().topic()))
                                .filter(pair::isReady))
                        .isEmpty();
            }
        });
    }

    private static Exercise written(Situations.Case start, Asked asked) {
        TopicId topic = asked.topic();
        return start.pool().of(topic).stream()
                .filter(one -> one.id().equals(asked.question()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Situations.Case start, Asked asked) {
        return written(start, asked)
                .concrete(new Random(asked.seed()))
                .orElseThrow()
                .text();
    }
}
