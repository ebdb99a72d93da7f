package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that look at something: shown with the first of them, and again when it is asked for. */
@Timeout(20)
class ConversationFiguresTest {
    private static final String READING = "Dua orang mendorong peti.";
    private static final String PICTURE = "[Gambar: gambar peti.svg]";
    private static final String OWN_PICTURE = "[Gambar: gambar gerobak.svg]";

    private final Talk talk = Talk.with(ScriptedExplain.absent());

    @BeforeEach
    void begin() {
        talk.say("latihan gaya dong");
        talk.press("8·Bab 3 Gaya dan Hukum Newton");
    }

    private String second() {
        return talk.say("lewati");
    }

    private String third() {
        second();
        return talk.say("timur");
    }

    @Test
    void showsAReadingAndItsPictureAboveTheFirstQuestionAboutIt() {
        assertThat(second())
                .containsSubsequence("Soal 2/3", READING, PICTURE, "Ke mana peti bergerak?")
                .doesNotContain("[Lihat");
    }

    @Test
    void offersAReadingThatWasShownAndShowsTheQuestionsOwnPicture() {
        assertThat(third())
                .containsSubsequence("Soal 3/3", OWN_PICTURE, "Berapa newton resultannya?", "[Lihat bacaan dan gambar]")
                .doesNotContain(READING, PICTURE);
    }

    @Test
    void showsEverythingAgainWhenTheButtonIsPressed() {
        third();

        assertThat(talk.press("Lihat bacaan dan gambar"))
                .containsSubsequence(READING, PICTURE, OWN_PICTURE, "Berapa newton resultannya?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lihat gambarnya lagi dong",
                "gambarnya mana",
                "kirim bacaannya lagi",
                "liat grafiknya",
                "lihat soal"
            })
    void showsEverythingAgainWhenItIsAskedFor(String words) {
        second();

        assertThat(talk.say(words)).contains(READING, PICTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hint dong", "barat"})
    void offersButDoesNotRepeatWhatWasShown(String words) {
        second();

        assertThat(talk.say(words)).contains("[Lihat bacaan dan gambar]").doesNotContain(READING, PICTURE);
    }

    @Test
    void showsEverythingAgainAfterABreak() {
        third();
        talk.say("berhenti");

        assertThat(talk.say("lanjut latihan")).contains(READING, PICTURE, OWN_PICTURE);
    }
}
