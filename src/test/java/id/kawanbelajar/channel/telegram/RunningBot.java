package id.kawanbelajar.channel.telegram;

import static id.kawanbelajar.channel.telegram.BotApiStandIn.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.delivery.InMemoryCards;
import id.kawanbelajar.delivery.InMemoryDelivery;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A bot at work on a stand-in for Telegram, stopped after each test. The tests mostly wait, as Telegram tells them to, so
 * they wait together.
 */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(30)
abstract class RunningBot {
    static final Duration SOON = Duration.ofSeconds(10);

    final BotApiStandIn api = new BotApiStandIn();
    final InMemoryDelivery delivery = new InMemoryDelivery("p7", "p8");
    final InMemoryCards cards = new InMemoryCards();
    InstantSource clock = InstantSource.system();
    private final List<TelegramBot> bots = new CopyOnWriteArrayList<>();

    final TelegramBot start(BiConsumer<Incoming, ReplySink> answering) {
        return start(new Stores(delivery, delivery, delivery, cards), answering);
    }

    final TelegramBot start(Stores stores, BiConsumer<Incoming, ReplySink> answering) {
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

    final void awaitReceived(long chat, String... texts) {
        await(() -> api.received(chat).size() >= texts.length, SOON, "answers " + List.of(texts));
        assertThat(api.received(chat)).containsExactly(texts);
    }

    static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
