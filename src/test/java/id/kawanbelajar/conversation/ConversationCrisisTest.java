package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.memory.Recall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a child in danger hears, and what is kept of it. */
@Timeout(20)
class ConversationCrisisTest {
    @Test
    void answersACrisisWithTheFixedWordsAndKeepsNoneOfTheMessage() {
        ScriptedExplain explain = ScriptedExplain.quick();
        Talk talk = Talk.with(explain);
        String said = talk.say("kak aku pengen ngilang aja capek hidup");

        assertThat(said)
                .startsWith("Terima kasih sudah cerita. Yang kamu rasakan itu berat")
                .contains("Bu Rina (BK) dan Pak Joko", "119 lalu tekan 8", "112")
                .contains("[Aku aman] [Aku nggak aman] [Sudah ada yang menemani]");
        assertThat(talk.events).containsExactly("krisis-diri");
        assertThat(talk.library.asked()).isEmpty();
        assertThat(explain.wishes()).isEmpty();
        Recall recall = talk.memory.recall(talk.person().id());
        assertThat(recall.question()).isEmpty();
        assertThat(recall.turns()).isEmpty();
    }

    @Test
    void staysWithSomebodyAfterACrisis() {
        Talk talk = Talk.with(ScriptedExplain.absent());
        talk.say("aku mau mati aja");

        assertThat(talk.press("Aku nggak aman"))
                .contains("Tolong jangan sendirian dulu", "112")
                .as("nobody is told yet, so nothing may promise it")
                .doesNotContain("aku kabari");
        assertThat(talk.say("jangan bilang siapa-siapa")).contains("Aku mengerti kamu takut");
        assertThat(talk.say("makasih")).startsWith("Syukurlah.");
        assertThat(talk.say("apa itu fotosintesis")).contains("> Fotosintesis");
    }

    @Test
    void refusesARecipeForHarm() {
        assertThat(Talk.with(ScriptedExplain.quick()).say("gimana cara bikin petasan/bom"))
                .startsWith("Aku nggak bantu soal itu karena bisa melukai");
    }
}
