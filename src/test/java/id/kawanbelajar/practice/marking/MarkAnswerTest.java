package id.kawanbelajar.practice.marking;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.language.DataLines;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkAnswerTest {
    private static final int LEAST = 150;

    private final MarkAnswer marking = new MarkAnswer();

    /** Question, answer and outcome: benar, salah (with the explanation after a colon), tanya, uraian (with how many found). */
    static Stream<Arguments> answers() {
        return DataLines.of("/soal/jawaban.tsv").stream().map(line -> {
            String[] cells = line.split("\t", -1);
            return Arguments.of(cells[0], cells[1].replace("\\n", "\n"), cells[2]);
        });
    }

    @ParameterizedTest(name = "{0}: \"{1}\" is {2}")
    @MethodSource("answers")
    void marksWhatStudentsType(String question, String answer, String outcome) {
        assertThat(outcome(marking.mark(Questions.named(question), answer))).isEqualTo(outcome);
    }

    @Test
    void theTableIsLong() {
        assertThat(answers()).hasSizeGreaterThanOrEqualTo(LEAST);
    }

    private static String outcome(Marked marked) {
        return switch (marked) {
            case Marked.Right right -> "benar";
            case Marked.Wrong wrong ->
                "salah" + wrong.misconception().map(text -> ": " + text).orElse("");
            case Marked.Unclear unclear -> "tanya";
            case Marked.Unmarked essay -> "uraian %d".formatted(essay.found().size());
        };
    }

    @Test
    void anExplanationThatTellsTheKeyIsWithheld() {
        var exercise = Questions.named("hijau");

        assertThat(KeyGuard.withoutKey(new Marked.Wrong(Optional.of("Yang benar klorofil.")), exercise))
                .isEqualTo(new Marked.Wrong(Optional.empty()));
    }

    @Test
    void whatIsAskedHoldsNoNumberAndNoLetter() {
        assertThat(List.of(
                        Asks.EMPTY,
                        Asks.LONG,
                        Asks.NO_KEY,
                        Asks.ONE_LETTER,
                        Asks.ALL_LETTERS,
                        Asks.ONE_NUMBER,
                        Asks.NUMBER_FORM,
                        Asks.EXACT,
                        Asks.PERCENT,
                        Asks.UNIT,
                        Asks.WORD,
                        Asks.SPELLING,
                        Asks.ALGEBRA,
                        Asks.WHOLE_ORDER,
                        Asks.EVERY_PAIR,
                        Asks.ESSAY))
                .noneMatch(ask -> ask.matches(".*(\\d|\\b[A-Za-z]\\b).*"));
    }

    @Test
    void itemsAreNeverShownInTheRightOrder() {
        var order =
                (id.kawanbelajar.practice.Task.Ordering) Questions.named("urut").task();

        assertThat(Stream.iterate(0, i -> i + 1).limit(200).map(i -> Shown.items(order, "soal-" + i)))
                .doesNotContain(order.items())
                .allMatch(shown -> shown.size() == order.items().size());
    }
}
