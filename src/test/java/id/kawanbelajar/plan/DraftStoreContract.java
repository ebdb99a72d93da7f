package id.kawanbelajar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link DraftStore} must do. */
public interface DraftStoreContract {
    Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    /** Returns a store that knows the persons {@code ayu} and {@code bima}; the same until a restart. */
    DraftStore drafts();

    /** Ends the process and begins another, where the store outlives one. */
    void restart();

    @Test
    default void keepsOnlyTheLatestDraftLetterForLetter() {
        drafts().keep("ayu", "tujuan=ulangan", NOON);
        drafts().keep("ayu", "tujuan=ulangan\nhari=\"Rabu\" …", NOON);

        assertThat(drafts().find("ayu")).contains("tujuan=ulangan\nhari=\"Rabu\" …");
    }

    @Test
    default void keepsADraftOverARestart() {
        drafts().keep("ayu", "tujuan=ulangan", NOON);
        restart();

        assertThat(drafts().find("ayu")).contains("tujuan=ulangan");
    }

    @Test
    default void forgetsADraftOfOnePersonOnly() {
        drafts().keep("ayu", "tujuan=ulangan", NOON);
        drafts().keep("bima", "tujuan=tka", NOON);
        drafts().forget("ayu");

        assertThat(drafts().find("ayu")).isEmpty();
        assertThat(drafts().find("bima")).contains("tujuan=tka");
    }
}
