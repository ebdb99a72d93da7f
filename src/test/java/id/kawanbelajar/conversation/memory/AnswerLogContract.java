package id.kawanbelajar.conversation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Source;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link AnswerLog} must do. */
public interface AnswerLogContract {
    Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    Source LEAF = new Source("a#1", "IPA 8", new Chapter(1, "Fotosintesis"), "12", "Daun hijau karena klorofil.");
    Source LIGHT = new Source("a#2", "IPA 8", new Chapter(1, "Fotosintesis"), "", "Cahaya memberi tenaga.");
    LoggedAnswer ANSWER = new LoggedAnswer("7", "kenapa daun hijau", "ipa", List.of(LEAF, LIGHT));

    /** Returns an empty log that knows the persons {@code ayu} and {@code bima}. */
    AnswerLog log();

    @Test
    default void givesAnAnswerBackAsItWas() {
        AnswerLog log = log();
        log.keep("ayu", ANSWER, NOON);
        log.keep("ayu", ANSWER, NOON);

        assertThat(log.find("ayu", "7")).contains(ANSWER);
        assertThat(log.find("ayu", "8")).isEmpty();
    }

    @Test
    default void neverGivesAnAnswerToSomebodyElse() {
        AnswerLog log = log();
        log.keep("ayu", ANSWER, NOON);

        assertThat(log.find("bima", "7")).isEmpty();
    }
}
