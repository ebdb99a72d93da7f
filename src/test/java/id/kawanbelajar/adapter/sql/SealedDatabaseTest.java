package id.kawanbelajar.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.kawanbelajar.delivery.Arrival;
import id.kawanbelajar.delivery.Cursor;
import id.kawanbelajar.delivery.Inbox;
import id.kawanbelajar.delivery.Outgoing;
import id.kawanbelajar.delivery.Posting;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has the files without the key does not learn who uses the bot. */
@SuppressWarnings("NullAway.Init") // set by JUnit
class SealedDatabaseTest {
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final String ID = "7351902846";
    private static final Account AYU = new Account("telegram", ID);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("kawan.db");
    }

    private static SqlPeople people(Database database) {
        return new SqlPeople(database, "sekolah", InstantSource.fixed(NOON), new Random(1));
    }

    @Test
    void noByteOnDiskTellsTheIdOfAnAccountOrWhatWaits() throws IOException {
        try (Database database = Database.open(file())) {
            Person ayu = people(database).findOrCreate(AYU, Person.Role.STUDENT, false);
            Posting posting = new Posting(
                    "r",
                    ID,
                    ayu.id(),
                    Posting.Priority.REPLY,
                    List.of(Posting.Part.of("Nomor akunmu " + ID)),
                    List.of(),
                    NOON);
            new SqlInbox(database)
                    .store(
                            List.of(Inbox.Intake.of(
                                    new Arrival(1, ID, ayu.id(), Arrival.Kind.WORDS, "rahasia sekali", "m1", NOON))),
                            Cursor.first(NOON, 1));
            new SqlOutbox(database).store(posting);
            new SqlCards(database).show(posting);
            new SqlCommandQueue(database).put(List.of("undang", "rahasia sekali"), NOON);

            assertThat(occurrences(ID)).isZero();
            assertThat(occurrences("rahasia sekali")).isZero();
        }
        assertThat(occurrences(ID)).isZero();
        assertThat(occurrences("rahasia sekali")).isZero();
    }

    @Test
    void aDatabaseFromBeforeIsSealedOnceAndServesOn() throws IOException {
        makeOld();
        assertThat(occurrences(ID)).isPositive();

        for (int start = 0; start < 2; start++) {
            try (Database database = Database.open(file())) {
                assertThat(people(database).find(AYU)).map(Person::id).contains("ayu");
                assertThat(people(database).address("ayu", "telegram")).contains(ID);
                assertThat(new SqlInbox(database).waitingChats()).containsExactly(ID);
                assertThat(new SqlOutbox(database).heads(NOON, 9))
                        .extracting(Outgoing::chat, Outgoing::body)
                        .containsExactly(tuple(ID, "hai " + ID));
                assertThat(new SqlCommandQueue(database).lines(1, 0)).containsExactly("baris " + ID);
                assertThat(occurrences(ID)).isZero();
            }
        }
    }

    /** As the program before this one left it, with something deleted in it. */
    private void makeOld() {
        String url = "jdbc:sqlite:" + file();
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration")
                .target("18")
                .load()
                .migrate();
        Jdbi.create(url).useHandle(handle -> {
            handle.execute("INSERT INTO person (id, school, role, created_at) VALUES ('ayu', 'sekolah', 'STUDENT', 0)");
            handle.execute("INSERT INTO account (channel, address, person) VALUES ('telegram', ?, 'ayu')", ID);
            handle.execute(
                    "INSERT INTO inbox (id, seq, chat, person, kind, body, message, at, state) VALUES (1, 1, ?, 'ayu', 'WORDS', 'halo', '1', 0, 0)",
                    ID);
            handle.execute(
                    "INSERT INTO outbox (id, seq, chat, person, priority, body, state, not_before, stored_at) VALUES ('a#0', 1, ?, 'ayu', 1, ?, 0, 0, 0)",
                    ID,
                    "hai " + ID);
            handle.execute(
                    "INSERT INTO outbox (id, seq, chat, person, priority, state, not_before, stored_at) VALUES (?, 2, ?, 'ayu', 1, 1, 0, 0)",
                    "maaf:" + ID + ":1#0",
                    ID);
            handle.execute(
                    "INSERT INTO card (id, chat, person, body, revision, not_before, stored_at) VALUES ('k', ?, 'ayu', 'x', 1, 0, 0)",
                    ID);
            handle.execute("INSERT INTO command (id, arguments, state, asked_at) VALUES (1, ?, 'DONE', 0)", ID);
            handle.execute("INSERT INTO command_line (command, number, line) VALUES (1, 0, ?)", "baris " + ID);
        });
    }

    @Test
    void withoutItsKeyADatabaseIsNotBegunAnew() throws IOException {
        Database.open(file()).close();
        Files.delete(folder.resolve("kunci"));

        assertThatThrownBy(() -> Database.open(file()))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("cadangan");
        assertThat(folder.resolve("kunci")).doesNotExist();
    }

    private long occurrences(String words) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> read(file).contains(words)).count();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
