package id.kawanbelajar.channel.telegram;

import static id.kawanbelajar.channel.telegram.BotApiStandIn.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawanbelajar.channel.telegram.BotApiStandIn.Call;
import id.kawanbelajar.channel.telegram.BotApiStandIn.Fault;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.delivery.Arrival;
import id.kawanbelajar.delivery.Cursor;
import id.kawanbelajar.delivery.InMemoryDelivery;
import id.kawanbelajar.delivery.Inbox;
import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The tests mostly wait, as Telegram tells them to, so they wait together. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(30)
class TelegramBotTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final BotApiStandIn api = new BotApiStandIn();
    private final InMemoryDelivery delivery = new InMemoryDelivery("p7", "p8");
    private final Stores stores = new Stores(delivery, delivery, delivery);
    private final List<TelegramBot> bots = new CopyOnWriteArrayList<>();
    private InstantSource clock = InstantSource.system();

    private TelegramBot start(BiConsumer<Incoming, ReplySink> answering) {
        TelegramBot bot = BotRig.bot(api.url(), stores, clock, answering);
        bots.add(bot);
        bot.start();
        return bot;
    }

    @AfterEach
    void stop() {
        bots.forEach(TelegramBot::stop);
        api.close();
    }

    private void awaitReceived(long chat, String... texts) {
        await(() -> api.received(chat).size() >= texts.length, SOON, "answers " + List.of(texts));
        assertThat(api.received(chat)).containsExactly(texts);
    }

    @Test
    void answersEachChatInOrder() {
        for (int i = 1; i <= 3; i++) {
            api.say(7, "tujuh " + i);
            api.say(8, "delapan " + i);
        }
        start(BotRig::echo);

        awaitReceived(7, "gema tujuh 1", "gema tujuh 2", "gema tujuh 3");
        awaitReceived(8, "gema delapan 1", "gema delapan 2", "gema delapan 3");
        await(() -> api.unacknowledged() == 0, SOON, "everything acknowledged");
    }

    @Test
    void repliesToTheQuestion() {
        api.say(7, "apa itu gaya");
        start(BotRig::echo);

        awaitReceived(7, "gema apa itu gaya");
        JsonNode reply = api.delivered().getFirst().body();
        assertThat(reply.path("reply_parameters").path("message_id").asInt()).isPositive();
        assertThat(reply.path("parse_mode").asText()).isEqualTo("HTML");
    }

    @Test
    void letsOneSlowChatKeepNobodyWaiting() {
        CountDownLatch slow = new CountDownLatch(1);
        api.say(7, "lama");
        api.say(8, "cepat");
        start((incoming, sink) -> {
            if (incoming.content().equals(new Incoming.Words("lama"))) {
                awaitLatch(slow);
            }
            BotRig.echo(incoming, sink);
        });

        awaitReceived(8, "gema cepat");
        assertThat(api.received(7)).isEmpty();
        slow.countDown();
        awaitReceived(7, "gema lama");
    }

    @Test
    void goesOnAfterAnAnswerThatCouldNotBeMade() {
        api.say(7, "rusak");
        api.say(7, "baik");
        start((incoming, sink) -> {
            if (incoming.content().equals(new Incoming.Words("rusak"))) {
                throw new IllegalStateException("rusak");
            }
            BotRig.echo(incoming, sink);
        });

        awaitReceived(7, Texts.SORRY, "gema baik");
    }

    @Test
    void skipsAnUpdateThatCannotBeRead() {
        ObjectNode poison = api.update();
        poison.putObject("message").put("date", "kemarin");
        api.raw(poison);
        api.raw(api.update().put("sesuatu_yang_baru", 1));
        api.say(7, "halo semua");
        start(BotRig::echo);

        awaitReceived(7, "gema halo semua");
    }

    @Test
    void answersAStrangerWithoutStoringAWord() {
        List<Incoming> heard = new CopyOnWriteArrayList<>();
        api.say(BotRig.STRANGER, "rahasia");
        start((incoming, sink) -> heard.add(incoming));

        awaitReceived(BotRig.STRANGER, "tidak disimpan");
        assertThat(heard).isEmpty();
        assertThat(delivery.waitingChats()).isEmpty();
    }

    @Test
    void showsAGroupOnlyTheWayToThePrivateChat() {
        api.sayInGroup(-100, "apa itu gaya?");
        api.sayInGroup(-100, "@kawan_bot apa itu gaya?");
        api.sayInGroup(-100, "/start@bot_lain");
        start(BotRig::echo);

        awaitReceived(-100, Texts.privately("kawan_bot"));
    }

    @Test
    void saysWhatItCannotReadYet() {
        api.show(7, "photo");
        start(BotRig::echo);

        awaitReceived(7, "tak terbaca PHOTO");
    }

    @Test
    void doesWhatAButtonSaysOnceAndOnlyForItsOwner() {
        api.say(7, "tombol");
        start((incoming, sink) -> {
            if (incoming.content() instanceof Incoming.Words) {
                Message message = new Message(
                        List.of(Part.Paragraph.of("pilih")), List.of(List.of(new Button("Lihat sumber", "sumber:1"))));
                sink.reply(incoming.id(), message, true);
            } else {
                BotRig.echo(incoming, sink);
            }
        });
        awaitReceived(7, "pilih");
        String key = api.delivered()
                .getFirst()
                .body()
                .at("/reply_markup/inline_keyboard/0/0/callback_data")
                .asText();

        api.press(8, key);
        api.press(7, key);
        api.press(7, key);
        api.press(7, "tidak-ada");

        awaitReceived(7, "pilih", "tekan sumber:1");
        await(() -> api.calls("answerCallbackQuery").size() == 4, SOON, "every press felt");
        assertThat(key).doesNotContain("sumber").hasSizeLessThanOrEqualTo(64);
        assertThat(api.calls("answerCallbackQuery"))
                .extracting(Call::text)
                .contains(Texts.NOT_YOURS, Texts.TOO_OLD, "");
        assertThat(api.received(8)).isEmpty();
    }

    @Test
    void apologisesOnceForWhatWaitedLong() {
        api.say(7, "lama satu", 600);
        api.say(7, "lama dua", 500);
        api.say(8, "baru");
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
        api.say(7, "satu");
        awaitReceived(7, Texts.MAYBE_LOST, "gema satu");
        api.say(7, "dua");
        awaitReceived(7, Texts.MAYBE_LOST, "gema satu", "gema dua");
        api.say(BotRig.NEWCOMER, "tiga");
        awaitReceived(BotRig.NEWCOMER, "gema tiga");
    }

    @Test
    void asksForWhateverWaitsAfterAHolidayAndTakesLowerNumbers() {
        delivery.mark(Cursor.first(Instant.now().minus(Duration.ofDays(8)), 900_000));
        api.numberUpdatesFrom(5);
        api.say(7, "libur selesai");
        start(BotRig::echo);

        await(() -> api.received(7).contains("gema libur selesai"), SOON, "the answer");
        assertThat(delivery.cursor().orElseThrow().last()).isEqualTo(5);
    }

    @Test
    void takesAnEditThatCameInTime() {
        int first = api.say(7, "apa itu gya");
        api.edit(first, "apa itu gaya");
        start(BotRig::echo);

        awaitReceived(7, "gema apa itu gaya");
    }

    @Test
    void waitsAsLongAsItIsToldAndNotLonger() {
        api.fail("sendMessage", Fault.retryAfter(2));
        api.say(7, "satu");
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
        api.say(7, "a < b & c");
        start(BotRig::echo);

        awaitReceived(7, "gema a < b & c");
        assertThat(api.delivered().getFirst().body().has("parse_mode")).isFalse();
    }

    @Test
    void givesUpAChatThatBlockedTheBot() {
        api.fail("sendMessage", Fault.json(403, "Forbidden: bot was blocked by the user"));
        api.say(7, "satu");
        start(BotRig::echo);

        await(() -> Boolean.FALSE.equals(BotRig.People.REACHABLE.get("7")), SOON, "noted as unreachable");
        await(() -> delivery.waiting() == 0, SOON, "nothing waits");
        assertThat(api.received(7)).isEmpty();
        api.block(7, false);
        await(() -> Boolean.TRUE.equals(BotRig.People.REACHABLE.get("7")), SOON, "noted as back");
    }

    @Test
    void reachesAgainWhoeverWritesAgain() {
        BotRig.People.REACHABLE.put("8", false);
        api.say(8, "aku kembali");
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
        api.sayInGroup(-5, "@kawan_bot apa itu gaya?");
        start(BotRig::echo);

        await(() -> api.calls("sendMessage").size() == 1, SOON, "the try");
        await(() -> delivery.waiting() == 0, SOON, "nothing waits");
        api.sayInGroup(-100_123, "@kawan_bot apa itu gaya?");
        awaitReceived(-100_123, Texts.privately("kawan_bot"));
        assertThat(api.calls("sendMessage")).hasSize(2);
    }

    @Test
    void takesAnEditThatChangesNothingOrCannotBeForDone() {
        api.fail(
                "sendMessage",
                Fault.json(400, "Bad Request: message is not modified: specified new message content is the same"),
                Fault.json(400, "Bad Request: message can't be edited"));
        IntStream.rangeClosed(1, 3).forEach(i -> api.say(7, "nomor " + i));
        start(BotRig::echo);

        awaitReceived(7, "gema nomor 3");
        assertThat(api.calls("sendMessage")).hasSize(3);
    }

    @Test
    void saysThatTheClockIsWrongAndMisjudgesNobodysWaiting() {
        clock = () -> Instant.now().plus(Duration.ofMinutes(30));
        api.say(7, "satu");
        TelegramBot bot = start(BotRig::echo);

        awaitReceived(7, "gema satu");
        assertThat(bot.health().state()).isEqualTo(TelegramHealth.State.WRONG_CLOCK);
        assertThat(bot.health().line()).contains("lebih cepat 30 menit");
        assertThat(delivery.noted().orElseThrow()).contains("betulkan tanggal dan jamnya");
    }

    @Test
    void getsThroughBrokenGatewaysAndDroppedConnections() {
        api.fail("sendMessage", Fault.html(502), Fault.dropped());
        api.fail("getUpdates", Fault.html(500), Fault.dropped(), Fault.retryAfter(1));
        api.say(7, "satu");
        start(BotRig::echo);

        awaitReceived(7, "gema satu");
    }

    @Test
    void staysWithinWhatAChatMayGet() {
        api.limitChats(1.1);
        IntStream.rangeClosed(1, 7).forEach(i -> api.say(7, "nomor " + i));
        start(BotRig::echo);

        await(() -> api.received(7).size() == 7, Duration.ofSeconds(15), "seven answers");
        assertThat(api.calls("sendMessage")).as("never told to wait").hasSize(7);
    }

    @Test
    void showsTheAnswerGrowingAndThenItsFinalText() {
        api.say(7, "jelaskan");
        start((incoming, sink) -> {
            for (String text : List.of("", "Gaya", "Gaya adalah")) {
                sink.draft(text);
                sleep(1300);
            }
            sink.reply(incoming.id(), Message.of("Gaya adalah tarikan."), true);
        });

        awaitReceived(7, "Gaya adalah tarikan.");
        assertThat(api.calls("sendMessageDraft")).extracting(Call::text).containsExactly("", "Gaya", "Gaya adalah");
    }

    @Test
    void showsTypingWhereDraftsFail() {
        Fault no = Fault.json(400, "Bad Request: TEXTDRAFT_PEER_INVALID");
        api.fail("sendMessageDraft", no, no, no, no, no);
        api.say(7, "jelaskan");
        start((incoming, sink) -> {
            for (int i = 0; i < 34; i++) {
                sink.draft("kata ".repeat(i));
                sleep(150);
            }
            sink.reply(incoming.id(), Message.of("selesai"), true);
        });

        await(() -> api.received(7).contains("selesai"), Duration.ofSeconds(15), "the final text");
        assertThat(api.calls("sendMessageDraft")).hasSize(3);
        assertThat(api.calls("sendChatAction")).isNotEmpty();
    }

    @Test
    void saysOnceThatAnotherProgramUsesTheTokenAndComesBackByItself() {
        api.fail(
                "getUpdates",
                IntStream.range(0, 3).mapToObj(i -> Fault.json(409, "Conflict")).toArray(Fault[]::new));
        TelegramBot bot = start(BotRig::echo);

        await(() -> bot.health().state() == TelegramHealth.State.CONFLICT, SOON, "conflict noticed");
        await(() -> delivery.noted().orElse("").contains("token bot yang sama"), SOON, "conflict noted");
        api.say(7, "halo semua");
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
                .contains("start", "bantuan", "materi", "hapus", "privasi", "hemat");
    }

    @Test
    void takesAWebhookOfEarlierDaysAwayButNotWhatWaits() {
        api.say(7, "satu");
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
        api.say(7, "satu");
        TelegramBot bot = BotRig.bot(api.url(), new Stores(inbox, delivery, delivery), clock, BotRig::echo);
        bots.add(bot);
        bot.start();

        await(() -> bot.health().state() == TelegramHealth.State.DISK, SOON, "the full disk is noticed");
        assertThat(bot.health().line()).contains("disk penuh");
        assertThat(api.unacknowledged()).isEqualTo(1);
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

    @Test
    void answersAfterARestartWhatWasLeft() {
        CountDownLatch never = new CountDownLatch(1);
        api.say(7, "satu");
        TelegramBot first = start((incoming, sink) -> awaitLatch(never));
        await(() -> api.unacknowledged() == 0, SOON, "stored and acknowledged");
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

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
