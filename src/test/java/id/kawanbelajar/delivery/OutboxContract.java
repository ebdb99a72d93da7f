package id.kawanbelajar.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.delivery.Posting.Part;
import id.kawanbelajar.delivery.Posting.Priority;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an outbox must do by itself. */
public interface OutboxContract {
    Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    Outbox outbox();

    /** Registers a person so that rows may refer to it. */
    String person(String id);

    /** A reply of one part to chat 7. */
    default Posting posting(String id, Priority priority) {
        return new Posting(id, "7", person("ayu"), priority, List.of(Part.of("isi " + id)), List.of(), NOON);
    }

    @Test
    default void ignoresAReplyThatIsMadeAgainAlsoAfterItWasSent() {
        outbox().store(posting("r1", Priority.REPLY));
        outbox().sent(List.of("r1#0"));

        assertThat(outbox().store(posting("r1", Priority.REPLY))).isFalse();
        assertThat(outbox().heads(NOON, 9)).isEmpty();
    }

    @Test
    default void sendsRepliesBeforeRemindersAndEachKindInOrder() {
        outbox().store(posting("ingat", Priority.REMINDER));
        outbox().store(posting("akhir", Priority.DRAFT_FINAL));
        outbox().store(posting("satu", Priority.REPLY));
        outbox().store(posting("dua", Priority.REPLY));

        for (String id : List.of("satu", "dua", "akhir", "ingat")) {
            assertThat(outbox().heads(NOON, 9)).extracting(Outgoing::id).containsExactly(id + "#0");
            outbox().sent(List.of(id + "#0"));
        }
    }

    @Test
    default void sendsThePartsOfAReplyOneAfterAnother() {
        outbox().store(new Posting(
                "r", "7", null, Priority.REPLY, List.of(Part.of("a"), Part.of("b")), List.of(), NOON));

        assertThat(outbox().heads(NOON, 9)).extracting(Outgoing::body).containsExactly("a");
        outbox().sent(List.of("r#0"));
        assertThat(outbox().heads(NOON, 9)).extracting(Outgoing::body).containsExactly("b");
    }

    @Test
    default void keepsWhatGoesWithAMessageUntilItIsSentOrGivenUp() {
        Enclosure picture = new Enclosure(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, -1});
        for (String id : List.of("terkirim", "batal", "pergi")) {
            outbox().store(new Posting(
                    id,
                    "7",
                    person("ayu"),
                    Priority.REPLY,
                    List.of(new Part("foto", picture), Part.of("kata")),
                    List.of(),
                    NOON));
            assertThat(outbox().enclosure(id + "#0")).contains(picture);
            assertThat(outbox().enclosure(id + "#1")).isEmpty();
        }

        outbox().later("terkirim#0", NOON);
        assertThat(outbox().enclosure("terkirim#0")).contains(picture);
        outbox().sent(List.of("terkirim#0"));
        outbox().giveUp("batal#0");
        assertThat(outbox().enclosure("terkirim#0")).isEmpty();
        assertThat(outbox().enclosure("batal#0")).isEmpty();
        outbox().giveUpChat("7");
        assertThat(outbox().enclosure("pergi#0")).isEmpty();
    }

    @Test
    default void keepsAChatWaitingForAMessageThatWasPutOffAndServesOthersFirst() {
        outbox().store(posting("r1", Priority.REPLY));
        outbox().store(posting("r2", Priority.REPLY));
        outbox().store(new Posting("x", "9", null, Priority.REMINDER, List.of(Part.of("x")), List.of(), NOON));
        outbox().later("r1#0", NOON.plusSeconds(5));

        assertThat(outbox().heads(NOON, 9)).extracting(Outgoing::id).containsExactly("x#0", "r1#0");
        assertThat(outbox().heads(NOON, 9).getLast().tries()).isEqualTo(1);
    }

    @Test
    default void givesUpAMessageOrAWholeChat() {
        outbox().store(posting("r1", Priority.REPLY));
        outbox().store(posting("r2", Priority.REPLY));
        outbox().giveUp("r1#0");
        assertThat(outbox().heads(NOON, 9)).extracting(Outgoing::id).containsExactly("r2#0");
        outbox().giveUpChat("7");
        assertThat(outbox().waiting()).isZero();
    }
}
