package id.kawanbelajar.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.delivery.Arrival;
import id.kawanbelajar.delivery.Buttons;
import id.kawanbelajar.delivery.Cursor;
import id.kawanbelajar.delivery.DeliveryContract;
import id.kawanbelajar.delivery.Inbox;
import id.kawanbelajar.delivery.Outbox;
import id.kawanbelajar.delivery.Outgoing;
import id.kawanbelajar.delivery.Posting;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlDeliveryTest extends OpenDatabase implements DeliveryContract {
    @Override
    public Inbox inbox() {
        return new SqlInbox(database);
    }

    @Override
    public Outbox outbox() {
        return new SqlOutbox(database);
    }

    @Override
    public Buttons buttons() {
        return new SqlButtons(database);
    }

    @Override
    public String person(String id) {
        database.write(h -> h.execute(
                "INSERT INTO person (id, school, role, created_at) VALUES (?, 's', 'STUDENT', 0) ON CONFLICT DO NOTHING",
                id));
        return id;
    }

    @Test
    void erasesTheWordsOfWhatIsAnsweredAndSent() {
        inbox().store(
                        List.of(Inbox.Intake.of(
                                new Arrival(1, "7", person("ayu"), Arrival.Kind.WORDS, "rahasiaku", "m1", NOON))),
                        Cursor.first(NOON, 1));
        outbox().store(new Posting(
                "r", "7", "ayu", Posting.Priority.REPLY, List.of(Posting.Part.of("jawaban")), List.of(), NOON));
        inbox().done(1);
        outbox().sent(List.of("r#0"));

        assertThat(texts("SELECT body FROM inbox")).containsOnlyNulls();
        assertThat(texts("SELECT body FROM outbox")).containsOnlyNulls();
    }

    @Test
    void erasesWhatWaitsTogetherWithItsPerson() {
        inbox().store(
                        List.of(Inbox.Intake.of(
                                new Arrival(1, "7", person("ayu"), Arrival.Kind.WORDS, "rahasiaku", "m1", NOON))),
                        Cursor.first(NOON, 1));
        outbox().store(new Posting(
                "r", "7", "ayu", Posting.Priority.REPLY, List.of(Posting.Part.of("x")), List.of(), NOON));
        database.write(h -> h.execute("DELETE FROM person"));
        outbox().store(new Posting(
                "hapus", "7", "ayu", Posting.Priority.REPLY, List.of(Posting.Part.of("sudah")), List.of(), NOON));

        assertThat(inbox().waitingChats()).isEmpty();
        assertThat(outbox().heads(NOON, 9)).extracting(Outgoing::body).containsExactly("sudah");
    }

    private List<String> texts(String query) {
        return database.read(h -> h.select(query).mapTo(String.class).list());
    }
}
