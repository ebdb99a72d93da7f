package id.kawanbelajar.tutor.explanation.grounding;

import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.List;

/** Pairs of words that turn a true sentence into a false one when one stands for the other. */
final class Opposites {
    private static final List<Pair> PAIRS = DataLines.of("/penjelasan/lawan-kata.txt").stream()
            .map(line -> line.split(" ", -1))
            .flatMap(pair -> List.of(
                    new Pair(Text.key(pair[0]), Text.key(pair[1])), new Pair(Text.key(pair[1]), Text.key(pair[0])))
                    .stream())
            .distinct()
            .toList();

    private Opposites() {}

    private record Pair(String here, String there) {}

    /** Returns whether a sentence says a word more often than its ground, which says the contrary more often. */
    static boolean swapped(Tally said, Tally ground) {
        return PAIRS.stream()
                .anyMatch(pair -> said.of(pair.here()) > ground.of(pair.here())
                        && said.of(pair.there()) < ground.of(pair.there()));
    }
}
