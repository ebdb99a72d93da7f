package id.kawanbelajar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Workload.Need;
import id.kawanbelajar.practice.review.ReviewCard;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkloadTest {
    private static final TopicId ID = TopicId.of("smp/ipa/8/01-sel#T1");

    @ParameterizedTest(name = "{1} words in fase {0}, mastery {2}: {3} minutes")
    @CsvSource({"A, 450, 0, 20", "D, 700, 0, 20", "D, 1400, 0, 30", "D, 1400, 0.5, 20", "F, 1600, 0, 30", "D, 0, 0, 17"
    })
    void readingSpeedAndMasteryDecideHowLongItTakes(Fase fase, int words, double mastery, int minutes) {
        assertThat(new Workload(fase, knowing(mastery, false)).minutes(topic(words, true)))
                .isEqualTo(minutes);
    }

    @Test
    void whatHasNoQuestionsIsRetoldInstead() {
        assertThat(new Workload(Fase.D, knowing(0, false)).minutes(topic(700, false)))
                .isEqualTo(18);
    }

    @ParameterizedTest(name = "mastery {0}, practised {1}: {2}")
    @CsvSource({
        "0.9, true, REVIEW",
        "0.9, false, REVIEW",
        "0.6, true, PRACTISE",
        "0.6, false, LEARN",
        "0.2, true, LEARN"
    })
    void masteryDecidesWhatIsNeeded(double mastery, boolean practised, Need need) {
        assertThat(new Workload(Fase.D, knowing(mastery, practised)).need(ID)).isEqualTo(need);
    }

    private static Topic topic(int words, boolean practisable) {
        return new Topic(ID, "Sel", "Sel dan jaringan", "ipa", words, practisable, List.of());
    }

    private static Knowledge knowing(double mastery, boolean practised) {
        return new Knowledge() {
            @Override
            public double mastery(TopicId topic) {
                return mastery;
            }

            @Override
            public boolean practised(TopicId topic) {
                return practised;
            }

            @Override
            public Optional<ReviewCard> card(TopicId topic) {
                return Optional.empty();
            }
        };
    }
}
