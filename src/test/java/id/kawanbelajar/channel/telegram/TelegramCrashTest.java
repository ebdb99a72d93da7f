package id.kawanbelajar.channel.telegram;

import static id.kawanbelajar.channel.telegram.BotApiStandIn.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.channel.telegram.BotApiStandIn.Call;
import id.kawanbelajar.channel.telegram.send.Sender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a real bot process at random points while messages and files arrive, and counts. What may happen twice: a message that
 * Telegram took just before the process died, and of which the outbox does not know yet; of these there are at most as
 *many as are sent at the same time.
 */
@Timeout(90)
class TelegramCrashTest {
    static final int CHATS = 30;
    private static final int KILLS = 3;
    private static final int BETWEEN_KILLS = 25;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final Random random = new Random(20261124);
    private final Map<Integer, List<String>> said = new LinkedHashMap<>();

    @Test
    void answersEveryMessageInOrderThoughTheProcessIsKilledAgainAndAgain() throws Exception {
        try (BotApiStandIn api = new BotApiStandIn()) {
            for (int kill = 0; kill < KILLS; kill++) {
                int polls = api.calls("getUpdates").size();
                Process bot = child(api);
                for (int i = 0; i < BETWEEN_KILLS; i++) {
                    say(api);
                }
                await(() -> api.calls("getUpdates").size() > polls, Duration.ofSeconds(30), "the bot is up");
                int more = kill == 0 ? 0 : random.nextInt(BETWEEN_KILLS);
                for (int i = 0; i < more; i++) {
                    say(api);
                    Thread.sleep(random.nextInt(40));
                }
                bot.destroyForcibly();
                assertThat(bot.waitFor(10, TimeUnit.SECONDS)).isTrue();
            }
            Process last = child(api);
            try {
                await(() -> missing(api).isEmpty(), Duration.ofSeconds(40), () -> trace(api));
            } finally {
                last.destroyForcibly();
            }
            check(api);
        }
    }

    private void say(BotApiStandIn api) {
        int chat = 1 + random.nextInt(CHATS);
        List<String> before = said.computeIfAbsent(chat, c -> new ArrayList<>());
        String words = "pesan " + chat + " nomor " + before.size();
        before.add(words);
        if (before.size() % 4 == 0) {
            api.chats().send(chat, words, new byte[] {1}, "", "");
        } else {
            api.chats().say(chat, words);
        }
    }

    private Set<String> missing(BotApiStandIn api) {
        Set<String> missing = new HashSet<>();
        said.values().forEach(words -> words.forEach(w -> missing.add("gema " + w)));
        api.delivered().forEach(call -> missing.remove(call.text()));
        return missing;
    }

    /** What is known when something is missing: a message that is stored nowhere was lost, any other is late or stuck. */
    private String trace(BotApiStandIn api) {
        Set<String> others = new LinkedHashSet<>();
        api.delivered().stream()
                .map(Call::text)
                .filter(t -> !t.startsWith("gema "))
                .forEach(others::add);
        return "the rest is answered; missing %s; not acknowledged %d; said besides %s; inbox %s; outbox %s; log:%n%s"
                .formatted(
                        missing(api),
                        api.chats().unacknowledged(),
                        others,
                        rows("SELECT id, chat, state, tries FROM inbox WHERE state < 2"),
                        rows("SELECT id, chat, state, tries, not_before FROM outbox WHERE state <> 1"),
                        log());
    }

    private List<String> rows(String query) {
        return Jdbi.create("jdbc:sqlite:" + folder.resolve("kawan.db"))
                .withHandle(
                        h -> h.createQuery(query).mapToMap().map(Map::toString).list());
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("bot.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void check(BotApiStandIn api) {
        int duplicates = 0;
        int messages = 0;
        for (Map.Entry<Integer, List<String>> chat : said.entrySet()) {
            List<String> received = api.received(chat.getKey());
            Set<String> once = new LinkedHashSet<>(received);
            duplicates += received.size() - once.size();
            messages += once.size();
            assertThat(once)
                    .as("order in chat %d", chat.getKey())
                    .containsExactlyElementsOf(chat.getValue().stream()
                            .map(words -> "gema " + words)
                            .toList());
        }
        int pictures = api.calls("sendPhoto").size();
        System.out.printf(
                "crash test: %d kills, %d messages (%d with pictures), %d answered twice%n",
                KILLS, messages, pictures, duplicates);
        assertThat(pictures).as("with a picture").isPositive();
        assertThat(duplicates).as("answered twice").isLessThanOrEqualTo(KILLS * Sender.AT_ONCE);
    }

    private Process child(BotApiStandIn api) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashChild.class.getName(),
                        api.url().toString(),
                        folder.resolve("kawan.db").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("bot.log").toFile()))
                .start();
    }
}
