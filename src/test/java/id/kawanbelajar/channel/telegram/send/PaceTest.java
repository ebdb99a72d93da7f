package id.kawanbelajar.channel.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000L;
    private final Pace pace = new Pace(0);

    private boolean send(String chat, long now) {
        boolean may = pace.begin(chat, now);
        if (may) {
            pace.end(chat, now);
        }
        return may;
    }

    @Test
    void letsAFewPassAtOnceThenOneASecond() {
        int passed = 0;
        for (long now = 0; now <= 10 * SECOND; now += SECOND / 10) {
            passed += send("7", now) ? 1 : 0;
        }
        assertThat(passed).isEqualTo(13);
    }

    @Test
    void letsTwentyFivePassASecondOverallAndFiveAtOnce() {
        int passed = 0;
        for (int chat = 0; chat < 100; chat++) {
            passed += send("" + chat, 0) ? 1 : 0;
        }
        assertThat(passed).isEqualTo(5);
        assertThat(pace.wait("neu", 0)).isEqualTo(Duration.ofMillis(40));
    }

    @Test
    void sendsOneThingAtATimeToAChat() {
        assertThat(pace.begin("7", 0)).isTrue();
        assertThat(pace.begin("7", 0)).isFalse();
        pace.end("7", 0);
        assertThat(pace.begin("7", 0)).isTrue();
    }

    @Test
    void pausesTheChatThatWasToldToWait() {
        pace.pause("7", Duration.ofSeconds(5), 0);

        assertThat(send("7", 5 * SECOND - 1)).isFalse();
        assertThat(send("8", 1)).isTrue();
        assertThat(send("7", 5 * SECOND)).isTrue();
    }

    @Test
    void pausesEverybodyWhenASecondChatIsToldToWait() {
        pace.pause("7", Duration.ofSeconds(5), 0);
        pace.pause("8", Duration.ofSeconds(3), 1);

        assertThat(send("9", 3 * SECOND)).isFalse();
        assertThat(send("9", 3 * SECOND + 1)).isTrue();
    }

    @Test
    void isSlowerInGroups() {
        int passed = 0;
        for (long now = 0; now <= 60 * SECOND; now += SECOND) {
            passed += send("-100", now) ? 1 : 0;
        }
        assertThat(passed).isLessThanOrEqualTo(23);
    }
}
