package id.kawanbelajar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.adapter.lucene.LuceneSearch;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlButtons;
import id.kawanbelajar.adapter.sql.SqlCards;
import id.kawanbelajar.adapter.sql.SqlInbox;
import id.kawanbelajar.adapter.sql.SqlOutbox;
import id.kawanbelajar.adapter.sql.seal.Envelope;
import id.kawanbelajar.adapter.sql.seal.Seal;
import id.kawanbelajar.channel.telegram.Stores;
import id.kawanbelajar.channel.telegram.WithoutNetwork;
import id.kawanbelajar.conversation.Guards;
import id.kawanbelajar.conversation.door.Admission;
import id.kawanbelajar.conversation.door.WatchedButtons;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.SchoolRoll;
import id.kawanbelajar.people.school.Seat;
import id.kawanbelajar.setting.Settings;
import id.kawanbelajar.tutor.explanation.Explain;
import id.kawanbelajar.tutor.explanation.Explanation;
import id.kawanbelajar.tutor.explanation.Progress;
import id.kawanbelajar.tutor.explanation.Wish;
import id.kawanbelajar.wiring.SchoolParts;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty people of three classes and none do as they like, in any order: ask, follow up, press each other's buttons, forward
 * and reply to each other's messages, edit, write in groups, answer as teachers. Each says words that nobody else says, and
 * those are looked for in all that the others get and in all that is kept of them.
 */
@SuppressWarnings("NullAway.Init") // set before each test
class IsolationTest {
    /** Ten thousand take minutes where the processor is shared: {@code -Disolasi.langkah=10000 -Disolasi.benih=7}. */
    private static final int STEPS = Integer.getInteger("isolasi.langkah", 1_000);

    private static final long SEED = Long.getLong("isolasi.benih", 20261127);
    private static final Pattern MARK = Pattern.compile("zq[a-t]xo");
    private static final List<String> QUESTIONS = List.of(
            "apa itu sel %s",
            "kenapa daun hijau %s",
            "jelaskan fotosintesis menurut %s",
            "siapa %s",
            "berapa 12 + 7 untuk %s",
            "terus contohnya %s?",
            "kenapa begitu?",
            "lebih sederhana dong",
            "ringkas bab 1",
            "latihan yuk",
            "a",
            "jawabanku %s karena begitu",
            "bikinin rencana belajar ipa bab 1 buat ulangan 1 minggu lagi, 45 menit sehari",
            "ujianku bareng %s",
            "makasih",
            "/kemajuan",
            "/mulai",
            "kelas 8");
    private static final List<String> OF_TEACHERS =
            List.of("/pertanyaan", "/uraian", "/jawaban", "jawabannya menurut %s begini", "apa itu sel %s");

    @TempDir
    private Path data;

    private final Random random = new Random(SEED);
    private final Map<String, String> marks = new LinkedHashMap<>();
    private final Map<String, String> rombels = new HashMap<>();
    private final List<String> teachers = new ArrayList<>();
    private final Map<String, Long> chats = new LinkedHashMap<>();
    private final List<String> heard = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-27T01:00:00Z");
    private Foundation foundation;
    private Database database;
    private WithoutNetwork bot;
    private long seen;

    @BeforeEach
    void begin() throws SQLException {
        InstantSource clock = () -> now;
        foundation = new Foundation(
                Settings.of(
                        Path.of("").toAbsolutePath(),
                        Map.of("KAWAN_DATA", data.toString(), "KAWAN_EMBEDDING", "tidak")),
                clock);
        MaterialParts materials = new MaterialParts(foundation, new JsonWriter());
        TalkParts parts = new TalkParts(foundation, materials);
        materials.catalogue();
        database = foundation.database();
        // what is looked for is who sees what, not what a power cut leaves
        try (Connection writer = database.writing().getConnection();
                Statement statement = writer.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
        }
        Talks talks = new Talks(database, clock);
        LuceneSearch search = foundation.closing(foundation.library().search());
        TalkParts.Talking talking = parts.talking(talks, search, null, new Echo(), Guards.NONE);
        people(talks, new SchoolParts(database, clock).roll());
        RandomGenerator keys = new Random(SEED + 1);
        bot = new WithoutNetwork(
                new Stores(
                        new SqlInbox(database),
                        new SqlOutbox(database),
                        new WatchedButtons(
                                new SqlButtons(database), foundation.access().log()),
                        new SqlCards(database)),
                (sender, words, id) -> talks.people()
                        .find(sender)
                        .<Admission>map(Admission.Served::new)
                        .orElseGet(() -> new Admission.Unstored(List.of(Message.of("siapa kamu?")))),
                herald -> parts.marking(talks, talking.conversation(), herald),
                talks.people(),
                clock,
                keys);
    }

    private void people(Talks talks, SchoolRoll roll) {
        for (String name : List.of("8A", "8B", "7A")) {
            Rombel rombel = roll.make(name, new Kelas(name.charAt(0) - '0'), "2026/2027")
                    .orElseThrow();
            List<String> students = roll.put(
                    rombel.id(),
                    List.of(1, 2, 3, 4, 5).stream()
                            .map(n -> Seat.of(n, "Putri", null))
                            .toList());
            students.forEach(student -> join(talks, student, rombel.id()));
            String teacher = roll.register(Person.Role.TEACHER, "Bu Guru");
            roll.give(teacher, new Office(Duty.CLASS_TEACHER, rombel.id(), null));
            join(talks, teacher, rombel.id());
            teachers.add(teacher);
        }
        for (long chat = 200; chat < 202; chat++) {
            String person = talks.people()
                    .findOrCreate(new Account(SchoolParts.TELEGRAM, Long.toString(chat)), Person.Role.STUDENT, false)
                    .id();
            known(person, "-" + person, chat);
        }
        marks.keySet().forEach(person -> talks.people().setKelas(person, new Kelas(8)));
    }

    private void join(Talks talks, String person, String rombel) {
        long chat = 100L + chats.size();
        talks.people().attach(new Account(SchoolParts.TELEGRAM, Long.toString(chat)), person);
        known(person, rombel, chat);
    }

    private void known(String person, String rombel, long chat) {
        marks.put(person, "zq" + (char) ('a' + marks.size()) + "xo");
        rombels.put(person, rombel);
        chats.put(person, chat);
    }

    @AfterEach
    void close() {
        foundation.close();
    }

    @Test
    void nobodyGetsOrKeepsTheWordsOfAnotherWhateverTheyDoInWhateverOrder() {
        System.out.println("isolasi: benih " + SEED + ", langkah " + STEPS);
        List<String> persons = new ArrayList<>(chats.keySet());
        // each teacher three times, lest they hardly ever come to answer anybody
        persons.addAll(teachers);
        persons.addAll(teachers);
        for (int step = 0; step < STEPS; step++) {
            now = now.plusSeconds(random.nextInt(40));
            act(persons.get(random.nextInt(persons.size())));
            lookAtWhatWasSaid(step);
        }
        lookAtWhatIsKept();
        assertThat(heard).as("the bot has answered most").hasSizeGreaterThan(STEPS / 2);
        assertThat(heard).as("teachers have answered students").anyMatch(text -> text.contains("Bu Guru menjawab"));
    }

    private void act(String person) {
        long chat = chats.getOrDefault(person, 0L);
        ObjectNode update = bot.update();
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> message(update, "message", chat, "private", words(person));
            case 4, 5, 6, 7 -> press(update, person, chat);
            case 8 -> {
                ObjectNode forwarded = message(update, "message", chat, "private", words(person));
                forwarded.putObject("forward_origin").put("type", "hidden_user").put("sender_user_name", other(person));
                forwarded.putObject("reply_to_message").put("text", "apa itu " + other(person));
                forwarded.putObject("quote").put("text", "katanya " + other(person));
            }
            case 9 -> message(update, "edited_message", chat, "private", words(person));
            case 10 -> message(update, "message", -500, "supergroup", "@kawan_bot " + words(person));
            default -> {
                ObjectNode photo = message(update, "message", chat, "private", "");
                photo.remove("text");
                photo.putArray("voice");
            }
        }
        bot.take(update);
    }

    private ObjectNode message(ObjectNode update, String kind, long chat, String type, String words) {
        ObjectNode message = update.putObject(kind);
        message.put("message_id", update.path("update_id").asInt()).put("date", now.getEpochSecond());
        message.putObject("chat").put("id", chat).put("type", type);
        message.putObject("from").put("id", Math.abs(chat)).put("is_bot", false);
        return message.put("text", words);
    }

    /** Mostly a button of one's own, at times another's. */
    private void press(ObjectNode update, String person, long chat) {
        String which = random.nextInt(5) == 0 ? "person <> ?" : "person = ?";
        List<String> keys = database.read(handle -> handle.select(
                        "SELECT key FROM button WHERE " + which + " ORDER BY made_at DESC, key LIMIT 8", person)
                .mapTo(String.class)
                .list());
        ObjectNode query = update.putObject("callback_query");
        query.put("id", "q").put("data", keys.isEmpty() ? "-" : keys.get(random.nextInt(keys.size())));
        query.putObject("from").put("id", chat);
        query.putObject("message").putObject("chat").put("id", chat);
    }

    private String words(String person) {
        List<String> some = teachers.contains(person) ? OF_TEACHERS : QUESTIONS;
        return some.get(random.nextInt(some.size())).formatted(marks.get(person));
    }

    private String other(String person) {
        List<String> others = marks.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(person))
                .map(Map.Entry::getValue)
                .toList();
        return others.get(random.nextInt(others.size()));
    }

    private record Out(long seq, String person, String body) {}

    private void lookAtWhatWasSaid(int step) {
        List<Out> some = database.read(handle -> handle.select(
                        "SELECT seq, coalesce(person, '') AS person, body FROM outbox WHERE seq > ? AND body IS NOT NULL ORDER BY seq",
                        seen)
                .map((row, context) ->
                        new Out(row.getLong("seq"), row.getString("person"), opened(row.getString("body"))))
                .list());
        for (Out out : some) {
            seen = out.seq();
            heard.add(out.body());
            check("step " + step + ", said", out.person(), out.body());
        }
    }

    /** Every row of every table that belongs to somebody. */
    private void lookAtWhatIsKept() {
        List<String> tables =
                database.read(handle -> handle.select("""
                SELECT m.name FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c
                WHERE m.type = 'table' AND c.name = 'person'
                """).mapTo(String.class).list());
        for (String table : tables) {
            database.read(handle ->
                            handle.select("SELECT * FROM " + table).mapToMap().list())
                    .forEach(row -> check("kept in " + table, String.valueOf(row.get("person")), opened(row)));
        }
        for (String table : List.of("audit", "inbox", "verified_answer")) {
            boolean nobodys = !table.equals("verified_answer");
            database
                    .read(handle ->
                            handle.select("SELECT * FROM " + table).mapToMap().list())
                    .stream()
                    .filter(row -> nobodys && row.get("person") == null)
                    .forEach(row -> assertThat(MARK.matcher(opened(row)).find())
                            .as("words in %s: %s", table, row)
                            .isFalse());
        }
    }

    private String opened(Map<String, Object> row) {
        StringBuilder all = new StringBuilder();
        row.forEach((column, value) -> all.append(column)
                .append('=')
                .append(column.equals("body") ? opened(String.valueOf(value)) : value)
                .append('\n'));
        return all.toString();
    }

    /** Words lie sealed in the file; what is looked for is whose words they are. */
    private String opened(String stored) {
        return Seal.isSealed(stored) ? String.valueOf(new Envelope(database.seal()).openWords(stored)) : stored;
    }

    private void check(String where, String person, String text) {
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            String owner = marks.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(matcher.group()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            assertThat(mayBeSeen(owner, person))
                    .as("seed %d, %s: words of %s in what is %s's: %s", SEED, where, owner, person, text)
                    .isTrue();
        }
    }

    /** Students and the teacher of one class speak to each other, students do not. */
    private boolean mayBeSeen(String owner, String person) {
        boolean between = teachers.contains(owner) != teachers.contains(person);
        return owner.equals(person)
                || (between && rombels.getOrDefault(owner, "-").equals(rombels.get(person)));
    }

    /** A model that says again all that it was given. */
    private static final class Echo implements Explain {
        @Override
        public Explanation explain(Wish wish, Progress progress) {
            String all = wish.question().text() + " " + wish.before() + " [1].";
            progress.grew(all);
            return new Explanation.Grounded(all, wish.answer().extract().sources());
        }

        @Override
        public Duration expectedWait() {
            return Duration.ofMillis(1);
        }

        @Override
        public boolean available() {
            return true;
        }
    }
}
