package id.kawanbelajar.conversation.intent;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.yaml.YamlJudgedQuestions;
import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped material's judged questions, which are all about lessons. */
class OrdinaryQuestionsTest {
    private static final List<String> QUESTIONS = new YamlJudgedQuestions()
            .read("knowledge-base/ujian.yaml").stream()
                    .map(JudgedQuestion::text)
                    .toList();

    private final SafetyCheck safety = new SafetyCheck();
    private final IntentReader reader = new IntentReader();

    @Test
    void passTheSafetyCheck() {
        assertThat(QUESTIONS).allMatch(question -> safety.check(question) instanceof Verdict.Passed);
    }

    @Test
    void areReadAsQuestionsOrAsExercisesWithNumbersOfTheirOwn() {
        assertThat(QUESTIONS).allMatch(question -> switch (reader.read(question)) {
            case ASK -> true;
            case EXERCISE -> question.matches(".*\\d.*\\d.*");
            default -> false;
        });
    }
}
