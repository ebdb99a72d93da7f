package id.kawanbelajar.channel.telegram;

import static id.kawanbelajar.channel.telegram.BotApiStandIn.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the bot says without having been asked. */
class TelegramHeraldTest extends RunningBot {
    private static final Message HELLO = new Message(
            Message.of("Sore! Mulai sekarang?").parts(), List.of(List.of(new Button("Mulai", "rencana:mulai:b1"))));

    private Instant inAnHour() {
        return clock.instant().plus(Duration.ofHours(1));
    }

    @Test
    void writesToWhoeverCanBeReachedAndHearsTheButton() {
        TelegramBot bot = start(BotRig::echo);

        assertThat(bot.herald().tell("p7", "ingat:p7:2026-11-24", HELLO, inAnHour()))
                .isTrue();
        awaitReceived(7, "Sore! Mulai sekarang?");
        String key = api.delivered()
                .getFirst()
                .body()
                .at("/reply_markup/inline_keyboard/0/0/callback_data")
                .asText();
        api.chats().press(7, key);
        awaitReceived(7, "Sore! Mulai sekarang?", "tekan rencana:mulai:b1");
    }

    @Test
    void showsAnAnswerUnderTheMessageItAnswers() {
        TelegramBot bot = start(BotRig::echo);
        int update = api.chats().say(7, "kenapa langit biru");
        awaitReceived(7, "gema kenapa langit biru");
        var echo = api.delivered().getFirst().body();

        assertThat(bot.herald().answer("p7", "tanya/1", HELLO, inAnHour(), "telegram:" + update))
                .isTrue();

        awaitReceived(7, "gema kenapa langit biru", "Sore! Mulai sekarang?");
        assertThat(api.delivered()
                        .getLast()
                        .body()
                        .at("/reply_parameters/message_id")
                        .asInt())
                .isPositive()
                .isEqualTo(echo.at("/reply_parameters/message_id").asInt());
    }

    @Test
    void saysTheSameThingOnce() {
        TelegramBot bot = start(BotRig::echo);
        bot.herald().tell("p7", "ingat:p7:2026-11-24", HELLO, inAnHour());

        assertThat(bot.herald().tell("p7", "ingat:p7:2026-11-24", HELLO, inAnHour()))
                .isFalse();
        awaitReceived(7, "Sore! Mulai sekarang?");
    }

    @Test
    void saysNothingToWhoeverBlockedIt() {
        BotRig.People.REACHABLE.put("70", false);
        TelegramBot bot = start(BotRig::echo);

        assertThat(bot.herald().tell("p70", "ingat:p70:2026-11-24", HELLO, inAnHour()))
                .isFalse();
        assertThat(delivery.waiting()).isZero();
    }

    @Test
    void dropsWhatCouldNotBeSentInTime() {
        TelegramBot bot = start(BotRig::echo);

        bot.herald().tell("p7", "ingat:p7:2026-11-24", HELLO, clock.instant().minusSeconds(1));

        await(() -> delivery.waiting() == 0, SOON, "nothing waits");
        assertThat(api.received(7)).isEmpty();
    }
}
