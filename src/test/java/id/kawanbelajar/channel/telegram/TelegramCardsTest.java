package id.kawanbelajar.channel.telegram;

import static id.kawanbelajar.channel.telegram.BotApiStandIn.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.channel.telegram.BotApiStandIn.Call;
import id.kawanbelajar.channel.telegram.BotApiStandIn.Fault;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the bot shows that changes. */
class TelegramCardsTest extends RunningBot {
    private static Message pages(int done) {
        return new Message(
                Message.of("Membaca … " + done + "/34").parts(), List.of(List.of(new Button("Batal", "muat:batal:1"))));
    }

    private void awaitShown(String text) {
        await(
                () -> !api.edited().isEmpty() && api.edited().getLast().text().equals(text),
                SOON,
                () -> text + " but " + api.edited());
    }

    @Test
    void changesOneMessageAndShowsTheLastStateThoughStepsAreLeftOut() {
        TelegramBot bot = start(BotRig::echo);
        for (int page = 0; page <= 34; page++) {
            bot.cards().show("p7", "k1", pages(page));
        }
        bot.cards().show("p7", "k1", Message.of("Selesai dibaca"));
        await(() -> api.delivered().size() == 1, SOON, "the message");
        bot.cards().show("p7", "k1", Message.of("Terbit"));

        awaitShown("Terbit");
        assertThat(api.received(7)).hasSize(1);
        assertThat(api.edited()).hasSizeLessThan(3);
    }

    @Test
    void leavesTimeBetweenTwoChanges() {
        TelegramBot bot = start(BotRig::echo);
        bot.cards().show("p7", "k1", pages(1));
        await(() -> api.delivered().size() == 1, SOON, "the message");
        bot.cards().show("p7", "k1", pages(2));
        awaitShown("Membaca … 2/34");

        Call first = api.delivered().getFirst();
        Call change = api.edited().getFirst();
        assertThat(change.nanos() - first.nanos()).isGreaterThan(2_000_000_000L);
        assertThat(change.body().at("/reply_markup/inline_keyboard/0/0/text").asText())
                .isEqualTo("Batal");
    }

    @Test
    void sendsACardAnewWhoseMessageWasDeleted() {
        TelegramBot bot = start(BotRig::echo);
        bot.cards().show("p7", "k1", pages(1));
        await(() -> api.delivered().size() == 1, SOON, "the message");
        api.deleteAll();
        bot.cards().show("p7", "k1", Message.of("Selesai dibaca"));

        await(() -> api.delivered().size() == 2, SOON, "the message anew");
        assertThat(api.received(7)).endsWith("Selesai dibaca");
    }

    @Test
    void takesNothingNewForShownAndGoesOnAfterTheLineWasAway() {
        TelegramBot bot = start(BotRig::echo);
        bot.cards().show("p7", "k1", Message.of("sama"));
        await(() -> api.delivered().size() == 1, SOON, "the message");
        bot.cards().show("p7", "k1", Message.of("sama"));
        await(() -> cards.waiting(clock.instant(), 9).isEmpty(), SOON, "taken as shown");
        api.fail("editMessageText", Fault.html(502), Fault.dropped(), Fault.retryAfter(1));
        bot.cards().show("p7", "k1", Message.of("lain"));

        awaitShown("lain");
        assertThat(api.received(7)).hasSize(1);
    }

    @Test
    void answersBesideACard() {
        TelegramBot bot = start(BotRig::echo);
        for (int page = 0; page <= 5; page++) {
            bot.cards().show("p7", "k1", pages(page));
            api.chats().say(7, "tanya " + page);
        }

        await(
                () -> api.received(7).stream()
                                .filter(t -> t.startsWith("gema tanya"))
                                .count()
                        == 6,
                SOON,
                "all answers");
        assertThat(api.received(7)).containsOnlyOnce("gema tanya 0");
    }
}
