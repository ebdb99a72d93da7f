package id.kawanbelajar.tutor.explanation.grounding;

import id.kawanbelajar.tutor.explanation.words.FunctionWords;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text denies.
 *
 * @param said how often each key of a word that carries the subject occurs
 * @param next how often each is the first such word after a negation
 * @param near how often each is the first or second one after a negation: "tidak langsung terjadi" denies both
 * @param negations how many there are
 */
record Denials(Tally said, Tally next, Tally near, int negations) {
    private static final int NEAR = 2;
    /** Words after a negation within which the second one still may be what it denies. */
    private static final int FAR = 3;

    static Denials of(List<String> lower) {
        List<String> carrying = new ArrayList<>();
        List<String> next = new ArrayList<>();
        List<String> near = new ArrayList<>();
        int negations = 0;
        int open = 0;
        int distance = 0;
        for (String word : lower) {
            distance++;
            if (FunctionWords.negation(word)) {
                negations++;
                open = NEAR;
                distance = 0;
            } else if (Text.carries(word)) {
                String key = Text.key(word);
                carrying.add(key);
                if (open == NEAR) {
                    next.add(key);
                }
                if (open == NEAR || (open > 0 && distance <= FAR)) {
                    near.add(key);
                }
                open--;
            }
        }
        return new Denials(Tally.of(carrying.stream()), Tally.of(next.stream()), Tally.of(near.stream()), negations);
    }

    static Denials sum(List<Denials> all) {
        return new Denials(
                Tally.sum(all.stream().map(Denials::said).toList()),
                Tally.sum(all.stream().map(Denials::next).toList()),
                Tally.sum(all.stream().map(Denials::near).toList()),
                all.stream().mapToInt(Denials::negations).sum());
    }

    /** Returns whether this denies nothing that its ground says, and says nothing that its ground denies. */
    boolean agreesWith(Denials ground) {
        boolean deniesNoMore = negations <= ground.negations
                && next.words().stream()
                        .filter(key -> ground.said.of(key) > 0)
                        .allMatch(key -> next.of(key) <= ground.near.of(key));
        boolean saysNoMore = ground.next.words().stream()
                .filter(key -> said.of(key) > 0)
                .allMatch(key -> said.of(key) - near.of(key) <= ground.said.of(key) - ground.next.of(key));
        return deniesNoMore && saysNoMore;
    }
}
