package id.kawanbelajar.tutor.explanation.grounding;

import id.kawanbelajar.tutor.explanation.words.FunctionWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The few sentences of a source that a sentence rests on. What stands elsewhere in the source cannot make its numbers and
 * names true.
 *
 * @param sentences the nearest first; never empty
 * @param before what stands before those of them that point back; may be empty
 */
record Grounds(List<SentenceWords> sentences, List<SentenceWords> before) {
    /** Words that a further sentence must add, if it is no neighbour; fewer are shared by chance. */
    private static final int WORTH_ADDING = 2;

    private static final int MOST = 3;

    Grounds {
        sentences = List.copyOf(sentences);
        before = List.copyOf(before);
    }

    /** Returns the grounds that a sentence may have in a source: one for each of the equally near sentences. */
    static List<Grounds> of(SentenceWords said, SourceWords source) {
        List<SentenceWords> all = source.sentences();
        if (said.subject().isEmpty() && !all.isEmpty()) {
            return List.of(new Grounds(all, List.of()));
        }
        Set<String> plain = said.plain();
        int most = all.stream().mapToInt(s -> closeness(said, plain, s)).max().orElse(0);
        return IntStream.range(0, all.size())
                .filter(i -> most > 0 && closeness(said, plain, all.get(i)) == most)
                .mapToObj(i -> around(i, plain, all))
                .toList();
    }

    /** How many keys both hold, the first one counting twice for it is what is spoken about, and how much in one order. */
    private static int closeness(SentenceWords said, Set<String> plain, SentenceWords other) {
        boolean sameTopic = said.topic().filter(other.subject()::contains).isPresent();
        return shared(plain, other) + (sameTopic ? 1 : 0) + new Edits(said, other).following();
    }

    private static int shared(Set<String> keys, SentenceWords other) {
        return (int) keys.stream().filter(other.subject()::contains).count();
    }

    private static Grounds around(int nearest, Set<String> plain, List<SentenceWords> all) {
        List<Integer> chosen = new ArrayList<>(List.of(nearest));
        Set<String> left = new HashSet<>(plain);
        left.removeAll(all.get(nearest).subject());
        while (chosen.size() < MOST) {
            int next = IntStream.range(0, all.size())
                    .boxed()
                    .filter(i -> shared(left, all.get(i)) >= (Math.abs(i - nearest) == 1 ? 1 : WORTH_ADDING))
                    .reduce((a, b) -> shared(left, all.get(b)) > shared(left, all.get(a)) ? b : a)
                    .orElse(-1);
            if (next < 0) {
                break;
            }
            chosen.add(next);
            left.removeAll(all.get(next).subject());
        }
        List<SentenceWords> before = chosen.stream()
                .filter(i -> all.get(i).leans())
                .flatMap(i -> all.subList(0, i).stream())
                .toList();
        return new Grounds(chosen.stream().map(all::get).toList(), before);
    }

    /** Returns whether a word stands before them, where they point back. */
    boolean pointTo(Capital name) {
        return before.stream().anyMatch(s -> s.lower().contains(name.lower()));
    }

    /** Returns whether a number stands before them, where they point back. */
    boolean pointTo(Quantity quantity) {
        return before.stream()
                .flatMap(s -> s.quantities().stream())
                .anyMatch(q -> q.number().equals(quantity.number()));
    }

    SentenceWords nearest() {
        return sentences.getFirst();
    }

    /** Returns whether a word stands in them, in this or another form. */
    boolean hold(Capital name) {
        return sentences.stream()
                .anyMatch(s -> s.lower().contains(name.lower()) || s.subject().contains(name.key()));
    }

    /** Returns whether they deny what the sentence denies and nothing that it says. */
    boolean agreeOn(SentenceWords said) {
        boolean denials = said.denials()
                .agreesWith(Denials.sum(
                        sentences.stream().map(SentenceWords::denials).toList()));
        Tally words = Tally.sum(sentences.stream().map(SentenceWords::tally).toList());
        return denials
                && causesHold(said)
                && !Opposites.swapped(said.tally(), words)
                && sentences.stream().allMatch(ground -> new Edits(said, ground).harmless());
    }

    /** A small model likes to answer "kenapa" with a "karena" in front of whatever it has read. */
    private boolean causesHold(SentenceWords said) {
        return said.lower().stream().noneMatch(FunctionWords::blaming)
                || sentences.stream().flatMap(s -> s.lower().stream()).anyMatch(FunctionWords::linking);
    }
}
