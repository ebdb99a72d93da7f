package id.kawanbelajar.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NudgeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "p",
                "P",
                "ppp",
                "kak?",
                "halo?",
                "Halo kak",
                "haii",
                "woy",
                "?",
                "test",
                "kok ga dijawab sih",
                "kak kak",
                "min"
            })
    void isACallThatOnlyAsksForAttention(String words) {
        assertThat(Nudge.isCall(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apa itu gaya",
                "halo kak apa itu gaya",
                "5",
                "ya",
                "b",
                "pupuk",
                "kakap itu ikan?",
                "terus?",
                "makasih kak"
            })
    void isNoCallThatSaysSomething(String words) {
        assertThat(Nudge.isCall(words)).isFalse();
    }
}
