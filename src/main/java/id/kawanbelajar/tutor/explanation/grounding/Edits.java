package id.kawanbelajar.tutor.explanation.grounding;

import id.kawanbelajar.tutor.explanation.words.FunctionWords;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was changed where a sentence follows its ground word by word: between two words that both have, one says this and
 * the other that. A changed number, unit, name, negation or opposite is an error, however true the rest.
 *
 * @param said the sentence
 * @param ground what it rests on
 */
record Edits(SentenceWords said, SentenceWords ground) {
    /** Longer stretches without a common word were not put in the place of each other. */
    private static final int LONGEST = 3;
    /** A sentence follows its ground if so much of one of them stands in the other, in the same order. */
    private static final double FOLLOWS = 0.6;

    /** Words of the sentence and of the ground that stand in the place of each other; either may be none. */
    private record Gap(List<String> here, List<String> there) {
        boolean isShort() {
            return here.size() <= LONGEST && there.size() <= LONGEST && here.size() + there.size() > 0;
        }
    }

    /** Returns whether nothing was changed that matters; true where the sentence goes its own way. */
    boolean harmless() {
        List<String> here = said.tokens();
        List<String> there = ground.tokens();
        int[][] common = common(here, there);
        int shorter = Math.min(here.size(), there.size());
        return common[0][0] < FOLLOWS * shorter
                || gaps(here, there, common).stream().filter(Gap::isShort).allMatch(this::harmless);
    }

    /** Returns how many words and numbers both have in the same order. */
    int following() {
        return common(said.tokens(), ground.tokens())[0][0];
    }

    /** Lengths of the longest common subsequences of the ends of both lists. */
    private static int[][] common(List<String> here, List<String> there) {
        int[][] common = new int[here.size() + 1][there.size() + 1];
        for (int i = here.size() - 1; i >= 0; i--) {
            for (int j = there.size() - 1; j >= 0; j--) {
                common[i][j] = here.get(i).equals(there.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** The stretches between two common words; what stands before the first and after the last one is not compared. */
    private static List<Gap> gaps(List<String> here, List<String> there, int[][] common) {
        List<Gap> gaps = new ArrayList<>();
        int from = -1;
        int fromThere = -1;
        int i = 0;
        int j = 0;
        while (i < here.size() && j < there.size()) {
            if (here.get(i).equals(there.get(j))) {
                if (from >= 0 || i == j) {
                    gaps.add(new Gap(here.subList(from + 1, i), there.subList(fromThere + 1, j)));
                }
                from = i++;
                fromThere = j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        if (here.size() - from == there.size() - fromThere) {
            gaps.add(new Gap(here.subList(from + 1, here.size()), there.subList(fromThere + 1, there.size())));
        }
        return gaps;
    }

    private boolean harmless(Gap gap) {
        return negations(gap.here()) == negations(gap.there())
                && !changed(numbers(gap.here()), numbers(gap.there()))
                && !changed(units(gap.here()), units(gap.there()))
                && !changed(names(gap.here(), said), names(gap.there(), ground))
                && !Opposites.swapped(tally(gap.here()), tally(gap.there()));
    }

    private static long negations(List<String> words) {
        return words.stream().filter(FunctionWords::negation).count();
    }

    private static boolean changed(Set<String> here, Set<String> there) {
        return !here.isEmpty() && !there.isEmpty() && !there.containsAll(here);
    }

    private static Set<String> numbers(List<String> tokens) {
        Set<String> numbers = new HashSet<>();
        tokens.forEach(token -> Quantity.in(token).forEach(quantity -> numbers.add(quantity.number())));
        return numbers;
    }

    private static Set<String> units(List<String> tokens) {
        Set<String> units = new HashSet<>(tokens.stream().map(Quantity::unitOf).toList());
        units.remove("");
        return units;
    }

    private static Set<String> names(List<String> tokens, SentenceWords sentence) {
        Set<String> names = new HashSet<>();
        sentence.capitals().stream()
                .map(Capital::lower)
                .filter(tokens::contains)
                .forEach(names::add);
        return names;
    }

    private static Tally tally(List<String> tokens) {
        return Tally.of(tokens.stream().map(Text::key));
    }
}
