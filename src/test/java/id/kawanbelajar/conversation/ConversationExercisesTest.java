package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hints before answers. */
@Timeout(20)
class ConversationExercisesTest {
    @Test
    void givesAHintAndAsksForAnAttemptInsteadOfAResult() {
        ScriptedExplain explain = ScriptedExplain.quick();
        Talk talk = Talk.with(explain);

        assertThat(talk.say("persamaan 3x+5=20 x nya brp jwb aja"))
                .contains("Aku nggak kerjakan untukmu", "> Persamaan diselesaikan", "coba langkah pertamanya");
        assertThat(explain.wishes()).as("a model might give the result away").isEmpty();
        assertThat(talk.say("ga tau mulai dari mana")).contains("kita mulai pelan");
    }

    @Test
    void asksForTheExerciseThatWasOnlyNamed() {
        Talk talk = Talk.with(ScriptedExplain.quick());

        assertThat(talk.say("kerjain dong no 5")).contains("Soalnya belum ada di sini");
        assertThat(talk.say("persamaan 2x+4=10")).contains("Petunjuk dari materimu dulu");
    }

    @Test
    void letsAStudentPutTheirResultIntoTheEquation() {
        assertThat(Talk.with(ScriptedExplain.quick()).say("3x+5=20 aku dapet x=6 bener ga"))
                .isEqualTo("Yuk diperiksa sendiri: ganti x dengan 6 di 3x+5. Hasilnya berapa? Kalau sama dengan 20,"
                        + " jawabanmu cocok; kalau beda, tulis langkahmu di sini.");
    }
}
