package id.kawanbelajar.channel.telegram;

import static id.kawanbelajar.channel.telegram.BotApiStandIn.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.channel.telegram.BotApiStandIn.Fault;
import id.kawanbelajar.delivery.Inbox;
import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the bot notices of itself, its line and its disk. */
class TelegramHealthTest extends RunningBot {
    @Test
    void saysThatTheClockIsWrongAndMisjudgesNobodysWaiting() {
        clock = () -> Instant.now().plus(Duration.ofMinutes(30));
        api.chats().say(7, "satu");
        TelegramBot bot = start(BotRig::echo);

        awaitReceived(7, "gema satu");
        assertThat(bot.health().state()).isEqualTo(TelegramHealth.State.WRONG_CLOCK);
        assertThat(bot.health().line()).contains("lebih cepat 30 menit");
        assertThat(delivery.noted().orElseThrow()).contains("betulkan tanggal dan jamnya");
    }

    @Test
    void saysOnceThatAnotherProgramUsesTheTokenAndComesBackByItself() {
        api.fail(
                "getUpdates",
                IntStream.range(0, 3).mapToObj(i -> Fault.json(409, "Conflict")).toArray(Fault[]::new));
        TelegramBot bot = start(BotRig::echo);

        await(() -> bot.health().state() == TelegramHealth.State.CONFLICT, SOON, "conflict noticed");
        await(() -> delivery.noted().orElse("").contains("token bot yang sama"), SOON, "conflict noted");
        api.chats().say(7, "halo semua");
        awaitReceived(7, "gema halo semua");
        await(() -> delivery.noted().isEmpty(), SOON, "recovery noted");
    }

    @Test
    void saysThatTheTokenIsRefused() {
        api.fail("getMe", Fault.json(401, "Unauthorized"));
        TelegramBot bot = start(BotRig::echo);

        await(() -> bot.health().state() == TelegramHealth.State.BAD_TOKEN, SOON, "refusal noticed");
        assertThat(bot.health().line()).contains("@BotFather").doesNotContain("rahasia");
    }

    @Test
    void sendsTheMenuAndTheServiceHours() {
        start(BotRig::echo);

        await(() -> api.calls("setMyDescription").size() == 1, SOON, "the description");
        assertThat(api.calls("setMyDescription").getFirst().body().toString()).contains("Senin–Jumat 07.00–15.00");
        assertThat(api.calls("setMyCommands").getFirst().body().at("/commands").findValuesAsText("command"))
                .contains("start", "bantuan", "materi", "data", "privasi", "hemat");
    }

    @Test
    void takesAWebhookOfEarlierDaysAwayButNotWhatWaits() {
        api.chats().say(7, "satu");
        start(BotRig::echo);

        awaitReceived(7, "gema satu");
        assertThat(api.calls("deleteWebhook")
                        .getFirst()
                        .body()
                        .path("drop_pending_updates")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void waitsForTheDiskAndLosesNothing() {
        AtomicBoolean full = new AtomicBoolean(true);
        Inbox inbox = (Inbox) Proxy.newProxyInstance(
                Inbox.class.getClassLoader(), new Class<?>[] {Inbox.class}, (proxy, method, arguments) -> {
                    if (full.get() && List.of("store", "mark").contains(method.getName())) {
                        throw UnavailableException.forNow("disk penuh", new IOException("disk"));
                    }
                    return method.invoke(delivery, arguments);
                });
        api.chats().say(7, "satu");
        TelegramBot bot = start(new Stores(inbox, delivery, delivery, cards), BotRig::echo);

        await(() -> bot.health().state() == TelegramHealth.State.DISK, SOON, "the full disk is noticed");
        assertThat(bot.health().line()).contains("disk penuh");
        assertThat(api.chats().unacknowledged()).isEqualTo(1);
        full.set(false);
        awaitReceived(7, "gema satu");
    }

    @Test
    void stopsWithinTwoSecondsWhileItWaitsForUpdates() {
        TelegramBot bot = start(BotRig::echo);
        await(() -> !api.calls("getUpdates").isEmpty(), SOON, "polling");
        long before = System.nanoTime();
        bot.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }
}
