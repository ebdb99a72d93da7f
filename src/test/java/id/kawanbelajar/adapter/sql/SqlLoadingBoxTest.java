package id.kawanbelajar.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.conversation.loading.Loading;
import id.kawanbelajar.conversation.loading.LoadingBox.Awaited;
import id.kawanbelajar.conversation.loading.LoadingBox.What;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlLoadingBoxTest extends OpenDatabase {
    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");

    @BeforeEach
    void people() {
        Persons.in(database, false, 0, "rina");
    }

    private SqlLoadingBox box() {
        return new SqlLoadingBox(database);
    }

    private static Loading loading(String card) {
        return new Loading(
                card,
                "rina",
                new SentFile(false, "ref-" + card, "Bab 3.pdf", 12, "alb", "IPA"),
                OptionalLong.empty(),
                NOON);
    }

    @Test
    void keepsAFileUntilItIsEndedAlsoAfterTheProcessWasKilled() {
        assertThat(box().add(loading("k1"))).isTrue();
        assertThat(box().add(loading("k2"))).isTrue();
        assertThat(box().add(loading("k1"))).isFalse();
        box().received("k1", 5);
        box().end("k2");
        reopen();

        assertThat(box().open()).containsExactly(loading("k1").as(5));
        assertThat(box().since("rina", NOON)).hasSize(2);
        assertThat(box().since("rina", NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    void findsTheNewestCardOfAFile() {
        box().add(loading("k1"));
        box().received("k1", 5);
        box().add(loading("k2").as(5));

        assertThat(box().ofUpload(5).map(Loading::card)).contains("k2");
        assertThat(box().ofUpload(6)).isEmpty();
    }

    @Test
    void keepsWhatThePersonsNextWordsAreForForAWhile() {
        box().await("rina", new Awaited(What.TRIAL, 5), NOON.plusSeconds(60));
        box().await("rina", new Awaited(What.TITLE, 6), NOON.plusSeconds(60));

        assertThat(box().awaited("rina", NOON)).contains(new Awaited(What.TITLE, 6));
        assertThat(box().awaited("rina", NOON.plusSeconds(61))).isEmpty();
        box().awaitNothing("rina");
        assertThat(box().awaited("rina", NOON)).isEmpty();
    }

    @Test
    void keepsNothingOfSomebodyUnknown() {
        Loading foreign = new Loading("k9", "siapa", loading("k9").file(), OptionalLong.empty(), NOON);

        assertThat(box().add(foreign)).isFalse();
    }
}
