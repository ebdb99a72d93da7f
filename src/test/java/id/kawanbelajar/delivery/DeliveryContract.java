package id.kawanbelajar.delivery;

import static id.kawanbelajar.delivery.Arrival.Kind.EDIT;
import static id.kawanbelajar.delivery.Arrival.Kind.PRESS;
import static id.kawanbelajar.delivery.Arrival.Kind.UNREADABLE;
import static id.kawanbelajar.delivery.Arrival.Kind.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.delivery.Buttons.Press;
import id.kawanbelajar.delivery.Inbox.Intake;
import id.kawanbelajar.delivery.Posting.Part;
import id.kawanbelajar.delivery.Posting.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What inbox, outbox and buttons must do; the fake passes it too, so tests may trust the fake. */
public interface DeliveryContract extends OutboxContract {
    Inbox inbox();

    Buttons buttons();

    private Arrival said(long id, String words) {
        return new Arrival(id, "7", person("ayu"), WORDS, words, "m" + id, NOON);
    }

    private void arrive(Arrival... arrivals) {
        inbox().store(Stream.of(arrivals).map(Intake::of).toList(), Cursor.first(NOON, arrivals[0].id()));
    }

    private String nextWords() {
        return inbox().next("7").orElseThrow().arrival().content();
    }

    @Test
    default void givesTheMessagesOfAChatInOrderEachUntilItIsDone() {
        arrive(said(1, "apa itu gaya"), said(2, "apa itu usaha"));

        assertThat(nextWords()).isEqualTo("apa itu gaya");
        assertThat(inbox().next("7").orElseThrow().tries()).isEqualTo(1);
        inbox().done(1);
        assertThat(nextWords()).isEqualTo("apa itu usaha");
        inbox().done(2);
        assertThat(inbox().next("7")).isEmpty();
        assertThat(inbox().waitingChats()).isEmpty();
    }

    @Test
    default void countsTheTriesOfASuspectOnlyWhereItIsAccused() {
        arrive(said(1, "apa itu gaya"));
        for (int tries = 0; tries < Inbox.Turn.INNOCENT; tries++) {
            assertThat(inbox().next("7").orElseThrow().isSuspect()).isFalse();
        }

        assertThat(inbox().next("7").orElseThrow().isSuspect()).isTrue();
        assertThat(inbox().next("7").orElseThrow().tries()).isEqualTo(Inbox.Turn.INNOCENT);
        inbox().accuse(1);
        assertThat(inbox().next("7").orElseThrow().tries()).isEqualTo(Inbox.Turn.INNOCENT + 1);
    }

    @Test
    default void ignoresAMessageThatIsDeliveredAgainEvenAfterItWasAnswered() {
        arrive(said(1, "apa itu gaya"));
        inbox().done(1);
        arrive(said(1, "apa itu gaya"));

        assertThat(inbox().next("7")).isEmpty();
    }

    @Test
    default void keepsTheOrderOfArrivalWhenNumbersStartAnew() {
        arrive(said(900, "apa itu gaya"));
        arrive(said(5, "apa itu usaha"));

        assertThat(nextWords()).isEqualTo("apa itu gaya");
        assertThat(inbox().cursor().orElseThrow().last()).isEqualTo(5);
    }

    @Test
    default void mergesCallsAndRepetitionsIntoWhatWaits() {
        arrive(said(1, "apa itu gaya?"), said(2, "kak?"), said(3, "Apa itu gaya"), said(4, "p"));

        inbox().next("7");
        inbox().done(1);
        assertThat(inbox().next("7")).isEmpty();
    }

    @Test
    default void leavesOutACallThatAQuestionFollows() {
        arrive(said(1, "halo kak"), said(2, "apa itu gaya"));

        assertThat(nextWords()).isEqualTo("apa itu gaya");
    }

    @Test
    default void answersACallThatStandsAlone() {
        arrive(said(1, "halo kak"));

        assertThat(nextWords()).isEqualTo("halo kak");
    }

    @Test
    default void takesAnAlbumOfPhotosForOne() {
        arrive(
                new Arrival(1, "7", person("ayu"), UNREADABLE, "PHOTO", "m1", NOON),
                new Arrival(2, "7", person("ayu"), UNREADABLE, "PHOTO", "m2", NOON));

        inbox().next("7");
        inbox().done(1);
        assertThat(inbox().next("7")).isEmpty();
    }

    @Test
    default void takesAnEditWhileNobodyAnswersYet() {
        arrive(said(1, "apa itu gya"));
        arrive(new Arrival(2, "7", person("ayu"), EDIT, "apa itu gaya", "m1", NOON));

        assertThat(nextWords()).isEqualTo("apa itu gaya");
    }

    @Test
    default void ignoresAnEditOnceTheMessageWasTaken() {
        arrive(said(1, "apa itu gya"));
        inbox().next("7");
        arrive(new Arrival(2, "7", person("ayu"), EDIT, "apa itu gaya", "m1", NOON));

        assertThat(nextWords()).isEqualTo("apa itu gya");
        inbox().done(1);
        assertThat(inbox().next("7")).isEmpty();
    }

    @Test
    default void storesTheReplyToSomebodyOfWhomNothingIsKept() {
        Posting reply =
                new Posting("s1", "8", null, Priority.REPLY, List.of(Part.of("belum terdaftar")), List.of(), NOON);
        for (int again = 0; again < 2; again++) {
            inbox().store(List.of(new Intake(Arrival.unstored(1, "8", NOON), List.of(reply))), Cursor.first(NOON, 1));
        }

        assertThat(inbox().waitingChats()).isEmpty();
        assertThat(outbox().heads(NOON, 9)).extracting(Outgoing::body).containsExactly("belum terdaftar");
    }

    @Test
    default void handsAMessageInAgainUntilItIsDoneThoughItWasRepliedTo() {
        arrive(said(1, "apa itu gaya"));

        assertThat(outbox().store(posting("r1", Priority.REPLY))).isTrue();
        assertThat(inbox().next("7")).isPresent();
        inbox().done(1);
        assertThat(inbox().next("7")).isEmpty();
    }

    @Test
    default void knowsAButtonByItsKeyAndItsOwner() {
        keep("k1", "ayu");

        assertThat(buttons().press("k1", "budi", 9, NOON)).isEqualTo(new Press.Foreign());
        assertThat(buttons().press("k1", "ayu", 10, NOON)).isEqualTo(new Press.Accepted("sumber:1"));
        assertThat(buttons().press("k2", "ayu", 11, NOON)).isEqualTo(new Press.Unknown());
    }

    @Test
    default void takesADoubleTapForOnePressAndAPressHeardTwiceForItself() {
        keep("k1", "ayu");

        buttons().press("k1", "ayu", 10, NOON);
        assertThat(buttons().press("k1", "ayu", 11, NOON.plusSeconds(2))).isEqualTo(new Press.Repeated());
        assertThat(buttons().press("k1", "ayu", 10, NOON.plusSeconds(3))).isEqualTo(new Press.Accepted("sumber:1"));
        assertThat(buttons().press("k1", "ayu", 12, NOON.plusSeconds(60))).isEqualTo(new Press.Accepted("sumber:1"));
    }

    @Test
    default void countsTheEarlierOfTwoPressesAlsoWhenItIsLookedUpLater() {
        keep("k1", "ayu");

        buttons().press("k1", "ayu", 11, NOON);
        assertThat(buttons().press("k1", "ayu", 10, NOON.plusSeconds(1))).isEqualTo(new Press.Accepted("sumber:1"));
        assertThat(buttons().press("k1", "ayu", 11, NOON.plusSeconds(2))).isEqualTo(new Press.Repeated());
    }

    @Test
    default void forgetsWhatIsOldAndFinishedOnly() {
        arrive(said(1, "apa itu gaya"), said(2, "apa itu usaha"));
        inbox().done(1);
        outbox().store(posting("alt", Priority.REPLY));
        keep("k1", "ayu");
        Instant later = NOON.plus(Duration.ofDays(2));

        inbox().forgetBefore(later);
        outbox().forgetBefore(later);
        buttons().forgetBefore(later);

        assertThat(nextWords()).isEqualTo("apa itu usaha");
        assertThat(outbox().heads(NOON, 1)).extracting(Outgoing::id).containsExactly("alt#0");
        assertThat(buttons().press("k1", "ayu", 10, NOON)).isEqualTo(new Press.Unknown());
    }

    @Test
    default void remembersHowFarTheChannelWasReadAndWhatIsWrongWithIt() {
        Cursor cursor = Cursor.first(NOON, 41).readAt(NOON.plus(Duration.ofDays(2)));
        inbox().mark(cursor);
        inbox().note("token ditolak");

        assertThat(inbox().cursor()).contains(cursor);
        assertThat(inbox().noted()).contains("token ditolak");
        inbox().note(null);
        assertThat(inbox().noted()).isEmpty();
    }

    @Test
    default void remembersAPressUntilItIsDone() {
        arrive(new Arrival(3, "7", person("ayu"), PRESS, "k1", "", NOON));

        assertThat(inbox().next("7").orElseThrow().arrival().kind()).isEqualTo(PRESS);
    }

    private void keep(String key, String owner) {
        Posting.Key button = new Posting.Key(key, "sumber:1");
        outbox().store(new Posting(
                "p" + key, "7", person(owner), Priority.REPLY, List.of(Part.of("isi")), List.of(button), NOON));
    }
}
