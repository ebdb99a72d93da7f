package id.kawanbelajar;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.channel.telegram.BotApiStandIn;
import id.kawanbelajar.channel.telegram.BotApiStandIn.Call;
import id.kawanbelajar.setting.Settings;
import id.kawanbelajar.wiring.ConsentParts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The bot as the command {@code bot} builds it, over the shipped material and a real database, on a stand-in for Telegram;
 * its clock can be moved and its computer switched off and on. One student and one teacher write to it.
 */
final class SchoolOnTelegram implements AutoCloseable {
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final long STUDENT = 7;
    static final long TEACHER = 8;

    /** Whose number is found nowhere by chance. */
    static final long OTHER_STUDENT = 770_411_235_893L;

    private static final Duration SOON = Duration.ofSeconds(40);

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
        this(data, now, Map.of());
    }

    /**
     * @param more settings of this school
     */
    SchoolOnTelegram(Path data, LocalDateTime now, Map<String, String> more) {
        clock.set(now);
        Map<String, String> values = new HashMap<>(more);
        values.put("KAWAN_DATA", data.toString());
        values.put("KAWAN_TELEGRAM_TOKEN", BotApiStandIn.TOKEN);
        values.put("KAWAN_TELEGRAM_URL", telegram.url().toString());
        values.put("KAWAN_SISWA", STUDENT + "," + OTHER_STUDENT);
        values.put("KAWAN_GURU", Long.toString(TEACHER));
        values.put("KAWAN_EMBEDDING", "tidak");
        settings = Settings.of(Path.of("").toAbsolutePath(), values);
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

    /** The power fails. */
    void switchOffAtOnce() {
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

    /** Lets the half minutes pass until nobody is left who is to be erased. */
    void eraseWhatIsOrdered() {
        BotApiStandIn.await(
                () -> {
                    bot.beat();
                    return database()
                            .read(h -> h.select("SELECT count(*) FROM erasure_order WHERE erased_at IS NULL")
                                    .mapTo(int.class)
                                    .one()
                                    .equals(0));
                },
                SOON,
                "what was ordered is erased");
    }

    Database database() {
        return foundation.database();
    }

    /** Returns what consent needs, beside that of the running bot. */
    ConsentParts consent() {
        return new ConsentParts(
                settings,
                foundation.database(),
                foundation.access(),
                foundation.words().texts(),
                clock);
    }

    /** Writes something; returns all that comes back, once these words are in it. */
    String say(String words, String awaited) {
        return say(STUDENT, words, awaited);
    }

    String say(long who, String words, String awaited) {
        return answer(() -> telegram.chats().say(who, words), awaited);
    }

    /** Sends a file as the teacher; returns all that comes back, once these words are in it. */
    String send(String name, byte[] content, String album, String awaited) {
        return answer(() -> telegram.chats().send(TEACHER, name, content, "", album), awaited);
    }

    /** Sends a file that is too big for Telegram as the teacher. */
    String sendHuge(String name, long bytes, String awaited) {
        return answer(() -> telegram.chats().sendHuge(TEACHER, name, bytes), awaited);
    }

    /** Photographs something as the student. */
    String photograph(byte[] picture, String words, String awaited) {
        return photograph(STUDENT, picture, words, awaited);
    }

    String photograph(long who, byte[] picture, String words, String awaited) {
        return answer(() -> telegram.chats().photograph(who, picture, words), awaited);
    }

    /** Presses the newest button with this label; returns all that comes back, once these words are in it. */
    String press(String label, String awaited) {
        Call call =
                withButton(label).orElseThrow(() -> new AssertionError("no button has come that is called " + label));
        String key = buttons(call)
                .filter(button -> button.path("text").asText().equals(label))
                .map(button -> button.path("callback_data").asText())
                .findFirst()
                .orElseThrow();
        return answer(() -> telegram.chats().press(Long.parseLong(call.chat()), key), awaited);
    }

    /** Returns all that comes from now on, once these words are in it. */
    String wait(String awaited) {
        return answer(() -> 0, awaited);
    }

    private String answer(Supplier<Integer> act, String awaited) {
        int before = telegram.shown().size();
        int unused = act.get();
        BotApiStandIn.await(
                () -> said(before).contains(awaited),
                SOON,
                () -> "\"" + awaited + "\" to come, but it came:\n" + said(before));
        return said(before);
    }

    private String said(int from) {
        return telegram.shown().stream()
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

    private Optional<Call> withButton(String label) {
        return telegram.shown().stream()
                .filter(call -> buttons(call)
                        .anyMatch(button -> button.path("text").asText().equals(label)))
                .reduce((older, newer) -> newer);
    }

    /** Returns the labels of the buttons under the newest message with these words, as it was changed last. */
    List<String> labels(String words) {
        return telegram.shown().stream()
                .filter(call -> plain(call.text()).contains(words))
                .reduce((older, newer) -> newer)
                .map(call -> buttons(call)
                        .map(button -> button.path("text").asText())
                        .toList())
                .orElse(List.of());
    }

    /** Waits until a person sees a message with these words. */
    void awaitOnScreen(String words) {
        BotApiStandIn.await(
                () -> !onScreen(words).isEmpty(), SOON, () -> "\"" + words + "\" to be seen, but it was:\n" + said(0));
    }

    /** Returns what a person sees now of the newest message with these words: as it was changed last. */
    String onScreen(String words) {
        return telegram.shown().stream()
                .map(call -> plain(call.text()))
                .filter(text -> text.contains(words))
                .reduce((older, newer) -> newer)
                .orElse("");
    }

    private static Stream<JsonNode> buttons(Call call) {
        return rows(call.body().path("reply_markup").path("inline_keyboard")).flatMap(SchoolOnTelegram::rows);
    }

    private static Stream<JsonNode> rows(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** Returns the names of the files that have come, pictures among them. */
    List<String> files() {
        return telegram.shown().stream().flatMap(SchoolOnTelegram::files).toList();
    }

    private static Stream<String> files(Call call) {
        return Stream.of("photo", "document")
                .map(kind -> call.body().path(kind).path("file").asText())
                .filter(name -> !name.isEmpty());
    }

    /** Returns how many messages have come. */
    int sent() {
        return telegram.shown().size();
    }

    /** Returns a message that has come as one sees it: words, names of files, and labels of buttons. */
    String shown(int number) {
        Call call = telegram.shown().get(number);
        Stream<String> below =
                Stream.concat(files(call), buttons(call).map(b -> b.path("text").asText()));
        return plain(call.text()) + below.map(label -> "[" + label + "]").collect(joining(" ", "\n", ""));
    }

    /** Returns the words of the reminders that have come. */
    List<String> reminders() {
        return telegram.shown().stream()
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
