package id.kawanbelajar;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.channel.telegram.BotApiStandIn;
import id.kawanbelajar.channel.telegram.BotApiStandIn.Call;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The bot as the command {@code bot} builds it, over the shipped material and a real database, on a stand-in for Telegram;
 * its clock can be moved and its computer switched off and on. One student writes to it.
 */
final class SchoolOnTelegram implements AutoCloseable {
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final long STUDENT = 7;
    private static final Duration SOON = Duration.ofSeconds(10);

    /** By then the day has begun for everybody who has a plan. */
    private static final LocalTime EARLY = LocalTime.of(6, 0);

    private final MovedClock clock = new MovedClock();
    private final BotApiStandIn telegram = new BotApiStandIn(0, clock);
    private final Settings settings;
    private Foundation foundation;
    private Bot bot;

    /**
     * @param data folder of the school
     * @param now at the school
     */
    SchoolOnTelegram(Path data, LocalDateTime now) {
        clock.set(now);
        settings = Settings.of(
                Path.of("").toAbsolutePath(),
                Map.of(
                        "KAWAN_DATA", data.toString(),
                        "KAWAN_TELEGRAM_TOKEN", BotApiStandIn.TOKEN,
                        "KAWAN_TELEGRAM_URL", telegram.url().toString(),
                        "KAWAN_SISWA", Long.toString(STUDENT),
                        "KAWAN_EMBEDDING", "tidak"));
        foundation = new Foundation(settings, clock);
        bot = begin(foundation);
    }

    private static Bot begin(Foundation foundation) {
        Bot bot = new TalkParts(foundation, new MaterialParts(foundation, new JsonWriter())).bot();
        bot.start();
        return bot;
    }

    void switchOff() {
        finishBefore();
        foundation.close();
    }

    void switchOn() {
        foundation = new Foundation(settings, clock);
        bot = begin(foundation);
    }

    /** Lets time pass until a moment, with the mornings between, and until all that came due is done and sent. */
    void passTimeUntil(LocalDateTime moment) {
        finishBefore();
        for (LocalDateTime early = clock.now().with(EARLY); early.isBefore(moment); early = early.plusDays(1)) {
            if (early.isAfter(clock.now())) {
                set(early);
            }
        }
        set(moment);
    }

    /** What a student writes is worked on in order, and what is kept is kept behind the reply. */
    private void finishBefore() {
        say("/bantuan", "Kamu bisa:");
    }

    private void set(LocalDateTime moment) {
        clock.set(moment);
        bot.beat();
        long due = clock.instant().toEpochMilli();
        awaitNone("SELECT count(*) FROM scheduled_tasks WHERE execution_time <= " + due, "what came due is done");
        awaitNone("SELECT count(*) FROM outbox WHERE state = 0", "what was said is sent");
    }

    private void awaitNone(String count, String what) {
        BotApiStandIn.await(
                () -> database()
                        .read(h -> h.select(count).mapTo(int.class).one().equals(0)),
                SOON,
                what);
    }

    Database database() {
        return foundation.database();
    }

    /** Writes something; returns all that comes back, once these words are in it. */
    String say(String words, String awaited) {
        return answer(() -> telegram.chats().say(STUDENT, words), awaited);
    }

    /** Presses the newest button with this label; returns all that comes back, once these words are in it. */
    String press(String label, String awaited) {
        String key = button(label).orElseThrow(() -> new AssertionError("no button has come that is called " + label));
        return answer(() -> telegram.chats().press(STUDENT, key), awaited);
    }

    private String answer(Supplier<Integer> act, String awaited) {
        int before = telegram.delivered().size();
        int unused = act.get();
        BotApiStandIn.await(
                () -> said(before).contains(awaited),
                SOON,
                () -> "\"" + awaited + "\" to come, but it came:\n" + said(before));
        return said(before);
    }

    private String said(int from) {
        return telegram.delivered().stream()
                .skip(from)
                .map(call -> plain(call.text()))
                .collect(joining("\n"));
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private Optional<String> button(String label) {
        return telegram.delivered().stream()
                .flatMap(call -> buttons(call)
                        .filter(button -> button.path("text").asText().equals(label)))
                .map(button -> button.path("callback_data").asText())
                .reduce((older, newer) -> newer);
    }

    private static Stream<JsonNode> buttons(Call call) {
        return rows(call.body().path("reply_markup").path("inline_keyboard")).flatMap(SchoolOnTelegram::rows);
    }

    private static Stream<JsonNode> rows(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** Returns the names of the files that have come, pictures among them. */
    List<String> files() {
        return telegram.delivered().stream().flatMap(SchoolOnTelegram::files).toList();
    }

    private static Stream<String> files(Call call) {
        return Stream.of("photo", "document")
                .map(kind -> call.body().path(kind).path("file").asText())
                .filter(name -> !name.isEmpty());
    }

    /** Returns how many messages have come. */
    int sent() {
        return telegram.delivered().size();
    }

    /** Returns a message that has come as one sees it: words, names of files, and labels of buttons. */
    String shown(int number) {
        Call call = telegram.delivered().get(number);
        Stream<String> below =
                Stream.concat(files(call), buttons(call).map(b -> b.path("text").asText()));
        return plain(call.text()) + below.map(label -> "[" + label + "]").collect(joining(" ", "\n", ""));
    }

    /** Returns the words of the reminders that have come. */
    List<String> reminders() {
        return telegram.delivered().stream()
                .filter(call -> buttons(call)
                        .anyMatch(button -> button.path("text").asText().equals("Senyap")))
                .map(call -> plain(call.text()))
                .toList();
    }

    @Override
    public void close() {
        foundation.close();
        telegram.close();
    }

    /** Goes on as the computer's does, from wherever it was set to. */
    private static final class MovedClock implements InstantSource {
        private volatile Duration ahead = Duration.ZERO;

        void set(LocalDateTime now) {
            ahead = Duration.between(Instant.now(), now.atZone(WIB).toInstant());
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        LocalDateTime now() {
            return LocalDateTime.ofInstant(instant(), WIB);
        }
    }
}
