package id.kawanbelajar.channel.telegram;

import static id.kawanbelajar.channel.telegram.BotApiStandIn.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.delivery.Arrival;
import id.kawanbelajar.delivery.Cursor;
import id.kawanbelajar.delivery.Inbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of messages that came while the bot was away, or down. */
class TelegramAbsenceTest extends RunningBot {
    @Test
    void apologisesOnceForWhatWaitedLong() {
        api.chats().say(7, "lama satu", 600);
        api.chats().say(7, "lama dua", 500);
        api.chats().say(8, "baru");
        start(BotRig::echo);

        awaitReceived(7, Texts.LATE, "gema lama satu", "gema lama dua");
        awaitReceived(8, "gema baru");
    }

    @Test
    void tellsOnceThatMessagesMayBeLostAfterMoreThanADayAway() {
        delivery.mark(Cursor.first(Instant.now().minus(Duration.ofHours(30)), 999));
        start(BotRig::echo);
        await(
                () -> delivery.cursor().orElseThrow().returned() != null
                        || !api.calls("getUpdates").isEmpty(),
                SOON,
                "poll");
        api.chats().say(7, "satu");
        awaitReceived(7, Texts.MAYBE_LOST, "gema satu");
        api.chats().say(7, "dua");
        awaitReceived(7, Texts.MAYBE_LOST, "gema satu", "gema dua");
        api.chats().say(BotRig.NEWCOMER, "tiga");
        awaitReceived(BotRig.NEWCOMER, "gema tiga");
    }

    @Test
    void asksForWhateverWaitsAfterAHolidayAndTakesLowerNumbers() {
        delivery.mark(Cursor.first(Instant.now().minus(Duration.ofDays(8)), 900_000));
        api.chats().numberUpdatesFrom(5);
        api.chats().say(7, "libur selesai");
        start(BotRig::echo);

        await(() -> api.received(7).contains("gema libur selesai"), SOON, "the answer");
        assertThat(delivery.cursor().orElseThrow().last()).isEqualTo(5);
    }

    @Test
    void answersAfterARestartWhatWasLeft() {
        CountDownLatch never = new CountDownLatch(1);
        api.chats().say(7, "satu");
        TelegramBot first = start((incoming, sink) -> awaitLatch(never));
        await(() -> api.chats().unacknowledged() == 0, SOON, "stored and acknowledged");
        first.stop();
        start(BotRig::echo);

        awaitReceived(7, "gema satu");
        never.countDown();
    }

    @Test
    void answersWhatWasUnderWayInManyPowerCutsButGivesUpWhatBringsTheBotDown() {
        Instant now = Instant.now();
        delivery.store(List.of(waiting(1, "7", "satu", now), waiting(2, "8", "dua", now)), Cursor.first(now, 2));
        for (int cut = 0; cut < 9; cut++) {
            delivery.next("7");
            delivery.next("8");
        }
        IntStream.range(Inbox.Turn.INNOCENT, Desk.MOST_TRIES).forEach(i -> delivery.accuse(2));
        start(BotRig::echo);

        awaitReceived(7, "gema satu");
        awaitReceived(8, Texts.SORRY);
    }

    private static Inbox.Intake waiting(long id, String chat, String words, Instant at) {
        return Inbox.Intake.of(new Arrival(id, chat, "p" + chat, Arrival.Kind.WORDS, words, "1", at));
    }
}
