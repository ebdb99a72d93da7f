package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under everything that tells something of a lesson, a student can say that it is wrong. */
@Timeout(20)
class ConversationDoubtTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "apa itu fotosintesis?",
                "contoh hukum newton 1",
                "rangkum materi fotosintesis",
                "halaman 12 ipa kelas 8",
                "soal: fotosintesis terjadi di mana? bantu aku ngerjain"
            })
    void everyAnswerCanBeDoubted(String words) {
        assertThat(Talk.with(ScriptedExplain.absent()).say(words)).contains("[Jawaban ini salah?]");
    }
}
