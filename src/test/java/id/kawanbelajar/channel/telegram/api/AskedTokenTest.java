package id.kawanbelajar.channel.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.channel.telegram.BotApiStandIn;
import id.kawanbelajar.operation.setup.TokenProof.Answer;
import java.net.URI;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class AskedTokenTest {
    @Test
    void knowsTheBotOfAGoodToken() {
        try (BotApiStandIn telegram = new BotApiStandIn()) {
            assertThat(new AskedToken(telegram.url(), InstantSource.system()).of(BotApiStandIn.TOKEN))
                    .isInstanceOf(Answer.Accepted.class);
        }
    }

    @Test
    void tellsARefusalFromAServerThatIsAway() {
        try (BotApiStandIn telegram = new BotApiStandIn()) {
            assertThat(new AskedToken(telegram.url(), InstantSource.system()).of("1:lain"))
                    .isEqualTo(new Answer.Refused());
        }
        assertThat(new AskedToken(URI.create("http://127.0.0.1:1"), InstantSource.system()).of("1:lain"))
                .isEqualTo(new Answer.Unheard());
    }
}
