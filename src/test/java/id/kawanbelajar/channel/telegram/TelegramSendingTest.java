package id.kawanbelajar.channel.telegram;

import static id.kawanbelajar.channel.telegram.BotApiStandIn.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.channel.telegram.BotApiStandIn.Call;
import id.kawanbelajar.channel.telegram.BotApiStandIn.Fault;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the bot does when Telegram does not take a message at once. */
class TelegramSendingTest extends RunningBot {
    @Test
    void waitsAsLongAsItIsToldAndNotLonger() {
        api.fail("sendMessage", Fault.retryAfter(2));
        api.chats().say(7, "satu");
        start(BotRig::echo);

        awaitReceived(7, "gema satu");
        List<Call> tries = api.calls("sendMessage");
        assertThat(tries).hasSize(2);
        assertThat(Duration.ofNanos(tries.get(1).nanos() - tries.get(0).nanos()))
                .isBetween(Duration.ofMillis(1990), Duration.ofMillis(2700));
    }

    @Test
    void sendsPlainTextWhenTelegramCannotReadTheHtml() {
        api.fail("sendMessage", Fault.json(400, "Bad Request: can't parse entities: unexpected end"));
        api.chats().say(7, "a < b & c");
        start(BotRig::echo);

        awaitReceived(7, "gema a < b & c");
        assertThat(api.delivered().getFirst().body().has("parse_mode")).isFalse();
    }

    @Test
    void givesUpAChatThatBlockedTheBot() {
        api.fail("sendMessage", Fault.json(403, "Forbidden: bot was blocked by the user"));
        api.chats().say(7, "satu");
        start(BotRig::echo);

        await(() -> Boolean.FALSE.equals(BotRig.People.REACHABLE.get("7")), SOON, "noted as unreachable");
        await(() -> delivery.waiting() == 0, SOON, "nothing waits");
        assertThat(api.received(7)).isEmpty();
        api.chats().block(7, false);
        await(() -> Boolean.TRUE.equals(BotRig.People.REACHABLE.get("7")), SOON, "noted as back");
    }

    @Test
    void reachesAgainWhoeverWritesAgain() {
        BotRig.People.REACHABLE.put("8", false);
        api.chats().say(8, "aku kembali");
        start(BotRig::echo);

        awaitReceived(8, "gema aku kembali");
        assertThat(BotRig.People.REACHABLE.get("8")).isTrue();
    }

    @Test
    void dropsWithoutTryingAgainWhatWasForAGroupThatHasMoved() {
        String moved = """
                {"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat",
                 "parameters":{"migrate_to_chat_id":-100123}}""";
        api.fail("sendMessage", new Fault(400, moved, Duration.ZERO, false));
        api.chats().sayInGroup(-5, "@kawan_bot apa itu gaya?");
        start(BotRig::echo);

        await(() -> api.calls("sendMessage").size() == 1, SOON, "the try");
        await(() -> delivery.waiting() == 0, SOON, "nothing waits");
        api.chats().sayInGroup(-100_123, "@kawan_bot apa itu gaya?");
        awaitReceived(-100_123, Texts.privately("kawan_bot"));
        assertThat(api.calls("sendMessage")).hasSize(2);
    }

    @Test
    void takesAnEditThatChangesNothingOrCannotBeForDone() {
        api.fail(
                "sendMessage",
                Fault.json(400, "Bad Request: message is not modified: specified new message content is the same"),
                Fault.json(400, "Bad Request: message can't be edited"));
        IntStream.rangeClosed(1, 3).forEach(i -> api.chats().say(7, "nomor " + i));
        start(BotRig::echo);

        awaitReceived(7, "gema nomor 3");
        assertThat(api.calls("sendMessage")).hasSize(3);
    }

    @Test
    void getsThroughBrokenGatewaysAndDroppedConnections() {
        api.fail("sendMessage", Fault.html(502), Fault.dropped());
        api.fail("getUpdates", Fault.html(500), Fault.dropped(), Fault.retryAfter(1));
        api.chats().say(7, "satu");
        start(BotRig::echo);

        awaitReceived(7, "gema satu");
    }

    @Test
    void staysWithinWhatAChatMayGet() {
        api.limitChats(1.1);
        IntStream.rangeClosed(1, 7).forEach(i -> api.chats().say(7, "nomor " + i));
        start(BotRig::echo);

        await(() -> api.received(7).size() == 7, Duration.ofSeconds(15), "seven answers");
        assertThat(api.calls("sendMessage")).as("never told to wait").hasSize(7);
    }
}
