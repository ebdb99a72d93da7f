package id.kawanbelajar.conversation.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.delivery.Buttons;
import id.kawanbelajar.people.audit.InMemoryAudit;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WatchedButtonsTest {
    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");

    private final InMemoryAudit audit = new InMemoryAudit();
    private final WatchedButtons buttons = new WatchedButtons(new OneButton(), audit);

    @Test
    void theOwnersPressLeavesNoEntry() {
        assertThat(buttons.press("kunci", "ayu", 1, NOW)).isEqualTo(new Buttons.Press.Accepted("lanjut"));

        assertThat(audit.lines()).isEmpty();
    }

    @Test
    void anothersButtonAndOneThatNeverWasAreWrittenDownAlike() {
        buttons.press("kunci", "budi", 1, NOW);
        buttons.press("karangan", "caca", 2, NOW);

        assertThat(audit.lines()).containsExactly("budi tombol-tak-dikenal ", "caca tombol-tak-dikenal ");
    }

    @Test
    void whoForgesAllTheTimeCountsOnceAMinute() {
        for (int second = 0; second < 120; second++) {
            buttons.press("karangan", "budi", second, NOW.plusSeconds(second));
        }

        assertThat(audit.lines()).hasSize(2);
    }

    private static final class OneButton implements Buttons {
        @Override
        public Press press(String key, String person, long arrival, Instant now) {
            if (!key.equals("kunci")) {
                return new Press.Unknown();
            }
            return person.equals("ayu") ? new Press.Accepted("lanjut") : new Press.Foreign();
        }

        @Override
        public void forgetBefore(Instant moment) {}
    }
}
