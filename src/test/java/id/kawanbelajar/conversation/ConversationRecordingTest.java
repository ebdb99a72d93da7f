package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.review.KeptCard;
import id.kawanbelajar.practice.review.ReviewSubject;
import id.kawanbelajar.progress.learning.LearnerStore;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What practice leaves behind: one answer a question, each once, and when to ask again. */
@Timeout(20)
class ConversationRecordingTest {
    private static final TopicId EQUATIONS = TopicId.of("smp/matematika/7/02#T1");

    private final Talk talk = Talk.with(ScriptedExplain.absent());

    @BeforeEach
    void beginEquations() {
        talk.say("mau latihan persamaan linear");
    }

    private List<String> recorded() {
        return talk.learners.log().stream()
                .map(ConversationRecordingTest::shown)
                .toList();
    }

    private static String shown(LearnerStore.Entry entry) {
        return "%s %s%s"
                .formatted(
                        entry.attempt().question(),
                        entry.attempt().right() ? "benar" : "salah",
                        entry.unaided() ? "" : " dibantu");
    }

    @Test
    void recordsTheFirstClearAnswerOfEachQuestion() {
        talk.say("7");
        talk.say("3");
        talk.say("B");

        assertThat(recorded()).containsExactly("p1 salah", "p2 benar");
        assertThat(talk.learners.log())
                .allSatisfy(entry -> assertThat(entry.attempt().topics()).containsExactly(EQUATIONS.toString()));
    }

    @Test
    void recordsThatThereWasHelp() {
        talk.say("hint");
        talk.say("3");

        assertThat(recorded()).containsExactly("p1 benar dibantu");
    }

    @Test
    void recordsNeitherWhatIsSkippedNorWhatIsNotClear() {
        talk.say("3 atau 4");
        talk.say("skip aja");

        assertThat(recorded()).isEmpty();
    }

    @Test
    void asksAgainForTheTopicAndForWhatWentWrong() {
        talk.say("7");

        assertThat(talk.cards.of(talk.person().id()))
                .extracting(KeptCard::subject)
                .containsExactly(new ReviewSubject.Topic(EQUATIONS), new ReviewSubject.Question(EQUATIONS, "p1"));
    }

    @Test
    void aMessageHandedInAgainAfterItWasDoneWithChangesNothing() {
        talk.say("3");

        assertThat(talk.again("3")).isEmpty();
        assertThat(recorded()).containsExactly("p1 benar");
        assertThat(talk.say("B")).contains("Soal 3/4");
    }

    @Test
    void aMessageHandedInAgainAfterACrashCountsOnceAndGoesOn() {
        talk.sittings.breakOnce();
        assertThatThrownBy(() -> talk.say("3")).isInstanceOf(UnavailableException.class);

        talk.again("3");

        assertThat(recorded()).containsExactly("p1 benar");
        assertThat(talk.say("B")).contains("Soal 3/4");
    }

    @Test
    void theSameQuestionInAnotherSittingIsAnotherAnswer() {
        talk.say("3");
        talk.sleep(7);
        talk.say("mau latihan persamaan linear");
        talk.say("3");

        assertThat(recorded()).containsExactly("p1 benar", "p1 benar");
    }
}
