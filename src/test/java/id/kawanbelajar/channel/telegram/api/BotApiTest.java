package id.kawanbelajar.channel.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.channel.telegram.BotApiStandIn;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

class BotApiTest {
    private final BotApiStandIn server = new BotApiStandIn();
    private final BotToken token = BotToken.of(BotApiStandIn.TOKEN);
    private final BotApi api = new BotApi(token, server.url(), InstantSource.system());

    @AfterEach
    void close() {
        api.close();
        server.close();
    }

    private static SendMessage hello() {
        return SendMessage.builder().chatId("7").text("halo").build();
    }

    @Test
    void tellsWhatWentWrong() {
        server.fail(
                "sendMessage",
                BotApiStandIn.Fault.retryAfter(7),
                BotApiStandIn.Fault.json(403, "Forbidden"),
                BotApiStandIn.Fault.html(502));

        assertThat(api.call(hello()).orElseThrow())
                .isEqualTo(new Fault.Refused(429, "Too Many Requests: retry after 7", Duration.ofSeconds(7)));
        assertThat(api.call(hello()).orElseThrow()).isEqualTo(new Fault.Refused(403, "Forbidden", Duration.ZERO));
        assertThat(api.call(hello()).orElseThrow()).isEqualTo(new Fault.Broken(502));
        assertThat(api.call(hello())).isEmpty();
    }

    @Test
    void takesAYesWithAResultItCannotReadForAYes() {
        server.fail(
                "sendMessage",
                new BotApiStandIn.Fault(200, "{\"ok\":true,\"result\":{\"neu\":1}}", Duration.ZERO, false));

        assertThat(api.call(hello())).isEmpty();
    }

    @Test
    void sendsNothingTwiceByItself() {
        api.call(hello());
        server.fail("sendMessage", BotApiStandIn.Fault.droppedAfterDoingIt());

        assertThat(api.call(hello()).orElseThrow()).isInstanceOf(Fault.Away.class);
        assertThat(server.calls("sendMessage")).hasSize(2);
    }

    @Test
    void keepsTheTokenOutOfEveryFault() {
        server.fail("sendMessage", BotApiStandIn.Fault.dropped());
        String dropped = api.call(hello()).toString();
        BotApi nowhere = new BotApi(token, URI.create("http://127.0.0.1:1"), InstantSource.system());
        String refused = nowhere.call(hello()) + " " + nowhere.ask("getMe", Map.of(), Duration.ZERO);
        nowhere.close();

        assertThat(dropped + refused + token).contains("Away").doesNotContain("rahasia-sekali");
    }

    @Test
    void refusesAnAddressWithAPath() {
        assertThatThrownBy(() -> new BotApi(token, URI.create("http://h/x"), InstantSource.system()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://api.telegram.org");
    }

    @Test
    void noticesAClockThatDiffers() {
        InstantSource slow = () -> Instant.now().minus(Duration.ofHours(3));
        BotApi late = new BotApi(token, server.url(), slow);
        late.ask("getMe", Map.of(), Duration.ZERO);
        late.close();

        assertThat(late.clockSkew()).isBetween(Duration.ofMinutes(179), Duration.ofMinutes(181));
    }

    @Test
    void refusesATokenThatIsNone() {
        assertThatThrownBy(() -> BotToken.of("rahasia-sekali"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("rahasia-sekali");
    }
}
