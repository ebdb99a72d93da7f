package id.kawanbelajar.tutor.explanation.kept;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.MaterialId;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of kept replies does; {@link #LEAF} is published there and {@link #DRAFT} is not. */
public interface KeptRepliesContract {
    MaterialId LEAF = new MaterialId("guru/daun");
    MaterialId DRAFT = new MaterialId("guru/akar");
    Instant NOW = Instant.parse("2026-11-27T05:00:00Z");

    KeptReplies replies();

    @Test
    default void aReplyIsFoundByItsKeyAndByNoOther() {
        replies().keep("kunci", "Daun hijau [1].", Set.of(LEAF), NOW);

        assertThat(replies().find("kunci")).contains("Daun hijau [1].");
        assertThat(replies().find("kunci2")).isEmpty();
    }

    @Test
    default void aLaterReplyTakesThePlaceOfTheOneBefore() {
        replies().keep("kunci", "Lama [1].", Set.of(LEAF), NOW);
        replies().keep("kunci", "Baru [1].", Set.of(LEAF), NOW.plusSeconds(1));

        assertThat(replies().find("kunci")).contains("Baru [1].");
    }

    @Test
    default void whatRestsOnSomethingNotPublishedIsNotKept() {
        replies().keep("kunci", "Daun dan akar [1][2].", Set.of(LEAF, DRAFT), NOW);

        assertThat(replies().find("kunci")).isEmpty();
    }
}
