package id.kawanbelajar.conversation.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntentRecallTest {
    /** First read: 160 of 192. The rules were mended on its misses afterwards, so the floor is no measure of new words. */
    private static final Recalls ANOTHER_AUTHOR = Recalls.of("/niat/penulis-lain.tsv");

    @Test
    void readsTheParaphrasesItsRulesWereWrittenFor() {
        Recalls recalls = Recalls.of("/niat/dilihat.tsv");

        assertThat(recalls.share()).as(recalls.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(recalls.worst()).as(recalls.toString()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void readsMostParaphrasesThatWereKeptUnseen() {
        Recalls recalls = Recalls.of("/niat/disimpan.tsv");

        assertThat(recalls.share()).as(recalls.toString()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void readsNearlyAllParaphrasesByAnotherAuthor() {
        assertThat(ANOTHER_AUTHOR.share()).as(ANOTHER_AUTHOR.toString()).isGreaterThanOrEqualTo(0.97);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @MethodSource("intentsOfAnotherAuthor")
    void readsEveryIntentOfAnotherAuthor(String label, int read, int written) {
        assertThat((double) read / written).as(ANOTHER_AUTHOR.toString()).isGreaterThanOrEqualTo(0.75);
    }

    static Stream<Arguments> intentsOfAnotherAuthor() {
        return ANOTHER_AUTHOR.counts().entrySet().stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()[0], entry.getValue()[1]));
    }
}
