package id.kawanbelajar.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.delivery.Cards.Card;
import id.kawanbelajar.delivery.Posting.Part;
import id.kawanbelajar.delivery.Posting.Priority;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What any store of cards does. */
public interface CardsContract {
    Instant NOON = Instant.parse("2026-11-26T05:00:00Z");

    Cards cards();

    /** Returns the id of a known person. */
    String owner();

    private void show(String id, String words) {
        cards().show(new Posting(id, "7", owner(), Priority.REPLY, List.of(Part.of(words)), List.of(), NOON));
    }

    private Card next() {
        return cards().waiting(NOON, 9).getFirst();
    }

    @Test
    default void showsTheLastOnlyOfWhatWaited() {
        show("k1", "1/34");
        show("k1", "2/34");

        assertThat(cards().waiting(NOON, 9)).extracting(Card::body).containsExactly("2/34");
        assertThat(next().sentAs()).isNull();
        cards().shown(next(), "501", NOON);
        assertThat(cards().waiting(NOON, 9)).isEmpty();
    }

    @Test
    default void changesTheMessageItSentAndNotTooSoon() {
        show("k1", "1/34");
        cards().shown(next(), "501", NOON.plusSeconds(2));
        show("k1", "2/34");

        assertThat(next().sentAs()).isEqualTo("501");
        assertThat(next().notBefore()).isEqualTo(NOON.plusSeconds(2));
    }

    @Test
    default void keepsWhatWasToBeShownWhileTheOneBeforeWasUnderWay() {
        show("k1", "1/34");
        Card underWay = next();
        show("k1", "selesai");
        cards().shown(underWay, "501", NOON);

        assertThat(next().body()).isEqualTo("selesai");
        assertThat(next().sentAs()).isEqualTo("501");
        cards().giveUp(underWay);
        assertThat(next().body()).isEqualTo("selesai");
    }

    @Test
    default void sendsAnewWhatIsGone() {
        show("k1", "1/34");
        cards().shown(next(), "501", NOON);
        show("k1", "2/34");
        cards().lost(next());

        assertThat(next().sentAs()).isNull();
        assertThat(next().body()).isEqualTo("2/34");
    }

    @Test
    default void handsOutWhatIsDueBeforeWhatWasPutOff() {
        show("k1", "satu");
        show("k2", "dua");
        cards().later(cards().waiting(NOON, 1).getFirst(), NOON.plusSeconds(9));

        assertThat(cards().waiting(NOON, 9)).extracting(Card::id).containsExactly("k2", "k1");
        assertThat(cards().waiting(NOON, 9).getLast().tries()).isEqualTo(1);
        cards().giveUpChat("7");
        assertThat(cards().waiting(NOON, 9)).isEmpty();
    }

    @Test
    default void forgetsTheMessageOfAnOldCard() {
        show("k1", "1/34");
        cards().shown(next(), "501", NOON);
        cards().forgetBefore(NOON.plusSeconds(1));
        show("k1", "2/34");

        assertThat(next().sentAs()).isNull();
    }
}
