package id.kawanbelajar.material.inspection.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kawanbelajar.material.inspection.Pages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindAlikeTest {
    private static final Random RANDOM = new Random(5);

    @Test
    void theSameTextIsWhollyAlikeWhateverItsCaseAndSigns() {
        Fingerprint print = Fingerprint.of("Sel adalah unit terkecil makhluk hidup.");

        assertThat(print.similarity(Fingerprint.of("SEL adalah unit, terkecil makhluk hidup")))
                .isEqualTo(1);
    }

    @Test
    void textsWithoutWordsAreAlikeToNothing() {
        assertThat(Fingerprint.of("").similarity(Fingerprint.of(""))).isZero();
    }

    @Test
    void aFingerprintIsSmallAndComesBackFromItsCode() {
        Fingerprint print = Fingerprint.of(String.join(" ", words(5000)));

        assertThat(print.code()).hasSizeLessThan(700);
        assertThat(new Fingerprint(print.code())).isEqualTo(print);
        assertThatThrownBy(() -> new Fingerprint("abcd")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Half of the one is half of the other: about a half is the same, whatever the length. */
    @Test
    void theShareThatIsTheSameIsToldWithinATenth() {
        for (int length : new int[] {400, 2000, 20_000}) {
            for (double share : new double[] {0, 0.25, 0.5, 0.75, 0.9, 1}) {
                List<String> common = words((int) (length * share));
                Fingerprint one = Fingerprint.of(with(common, length));
                Fingerprint other = Fingerprint.of(with(common, length));

                assertThat(one.similarity(other))
                        .as("%d words, %.2f the same", length, share)
                        .isCloseTo(share, within(0.12));
            }
        }
    }

    @Test
    void theNearestIsToldAndNothingWhereNoneIsNear() {
        List<String> text = words(1000);
        List<String> changed = new ArrayList<>(text);
        Collections.fill(changed.subList(0, 60), "lain");
        List<FindAlike.Known> library = List.of(
                new FindAlike.Known("a", "\"Gaya\" versi 1", print(words(1000))),
                new FindAlike.Known("b", "\"Sel\" versi Juli", print(changed)));

        assertThat(new FindAlike().find(print(text), library))
                .hasValueSatisfying(alike ->
                        assertThat(alike.sentence()).matches("Berkas ini mirip 9\\d % dengan \"Sel\" versi Juli\\."));
        assertThat(new FindAlike().find(print(words(1000)), library)).isEmpty();
    }

    @Test
    void noTwoShippedChaptersAreTakenForOne() {
        List<Fingerprint> prints = Pages.shipped().stream().map(Fingerprint::of).toList();

        assertThat(IntStream.range(0, prints.size())
                        .boxed()
                        .flatMap(i -> prints.stream().skip(i + 1L).map(prints.get(i)::similarity)))
                .allMatch(similarity -> similarity < FindAlike.WORTH_TELLING / 2);
    }

    private static Fingerprint print(List<String> words) {
        return Fingerprint.of(String.join(" ", words));
    }

    private static String with(List<String> common, int length) {
        List<String> all = new ArrayList<>(common);
        all.addAll(words(length - common.size()));
        return String.join(" ", all);
    }

    private static List<String> words(int count) {
        return RANDOM.ints(count, 0, 1_000_000_000).mapToObj(Integer::toString).toList();
    }
}
