package id.kawanbelajar.people.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinSecretTest {
    private static final JoinSecret CODE = new JoinSecret(JoinSecret.Kind.CODE, "KFC3DH");
    private static final JoinSecret LINK = new JoinSecret(JoinSecret.Kind.LINK, "k_AAECAwQFBgcICQoLDA0ODw");

    @ParameterizedTest
    @ValueSource(strings = {"KFC3DH", "kfc3dh", " kfc 3dh ", "kfc-3dh"})
    void readsACodeAsChildrenTypeIt(String typed) {
        assertThat(JoinSecret.in(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k_AAECAwQFBgcICQoLDA0ODw",
                "/start k_AAECAwQFBgcICQoLDA0ODw",
                "https://t.me/kawan_smp1_bot?start=k_AAECAwQFBgcICQoLDA0ODw"
            })
    void readsALinkAsItIsPressedOrPasted(String typed) {
        assertThat(JoinSecret.in(typed)).contains(LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/start", "halo", "KFC3D0", "kodenya KFC3DH", "k_pendek", "/start k_AAECAwQFBgcICQoLDA0ODw x"
            })
    void takesNothingElseForOne(String typed) {
        assertThat(JoinSecret.in(typed)).isEqualTo(Optional.empty());
    }

    @Test
    void whatIsMadeCanBeReadAndIsNeverTold() {
        Random random = new Random(7);
        for (JoinSecret.Kind kind : JoinSecret.Kind.values()) {
            for (int i = 0; i < 200; i++) {
                JoinSecret made = JoinSecret.make(kind, random);
                assertThat(JoinSecret.in(made.text())).contains(made);
                assertThat(made.toString()).doesNotContain(made.text());
            }
        }
    }
}
