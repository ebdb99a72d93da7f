package id.kawanbelajar.evaluation.grounding;

import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.tutor.explanation.grounding.Support;
import id.kawanbelajar.tutor.explanation.prompt.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes sentences from texts, rewords them and plants errors into them, and asks the check of the product whether their
 * passage supports them ({@code ukur dasar}). The passage is shown as [1], its two neighbours in the list as [2] and [3].
 */
public final class MeasureGrounding {
    /** What a schoolbook teaches in a sentence: no heading, list item, question or table. */
    private static final Pattern TEACHES = Pattern.compile("\\p{Lu}[^\\n|?!]{30,300}\\.");

    private static final int FEWEST_WORDS = 6;
    private static final int SHOWN = 3;

    private final RandomGenerator chance;

    /** Makes one; the same chance plants the same errors. */
    public MeasureGrounding(RandomGenerator chance) {
        this.chance = chance;
    }

    /** A sentence and the number of its text. */
    private record Place(int text, int sentence) {}

    /**
     * Measures.
     *
     * @param texts passages as they are shown to a model; none is blank
     * @param most how many sentences to take, evenly spread over all; more than zero
     * @param each takes every sentence that was checked, in order
     */
    public GroundingFigures measure(List<String> texts, int most, Consumer<GroundingCase> each) {
        List<List<String>> sentences =
                texts.stream().map(MeasureGrounding::sentences).toList();
        List<Place> places = spread(places(sentences), most);
        List<String> names = Names.in(String.join("\n", texts));
        List<GroundingCase> cases = new ArrayList<>();
        for (Place place : places) {
            List<String> own = sentences.get(place.text());
            String next = place.sentence() + 1 < own.size() ? own.get(place.sentence() + 1) : "";
            Taken taken = new Taken(own.get(place.sentence()), next, texts.get(place.text()), names);
            cases.addAll(cases(taken, new Support(shown(texts, place.text()), "")));
        }
        cases.forEach(each);
        return GroundingFigures.of(places.size(), cases);
    }

    private List<GroundingCase> cases(Taken taken, Support support) {
        List<GroundingCase> cases = new ArrayList<>();
        List<String> faithful = new ArrayList<>();
        for (Rewordings rewording : Rewordings.values()) {
            rewording.of(taken, chance).ifPresent(said -> {
                faithful.add(said);
                cases.add(checked(rewording, taken, said, support));
            });
        }
        for (Errors error : Errors.values()) {
            Optional<String> said = error.of(taken.as(faithful.get(chance.nextInt(faithful.size()))), chance);
            said.ifPresent(wrong -> cases.add(checked(error, taken, wrong, support)));
        }
        return cases;
    }

    private static GroundingCase checked(Change change, Taken taken, String said, Support support) {
        boolean flagged = !support.claim(said).supported();
        return new GroundingCase(change.kind(), change instanceof Errors, taken.sentence(), said, flagged);
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(span -> span.of(text)).toList();
    }

    private static List<Place> places(List<List<String>> sentences) {
        return IntStream.range(0, sentences.size())
                .boxed()
                .flatMap(text -> IntStream.range(0, sentences.get(text).size())
                        .filter(i -> teaches(sentences.get(text).get(i)))
                        .mapToObj(i -> new Place(text, i)))
                .toList();
    }

    private static boolean teaches(String sentence) {
        return TEACHES.matcher(sentence).matches() && sentence.split(" ", -1).length >= FEWEST_WORDS;
    }

    private static List<Place> spread(List<Place> places, int most) {
        int taken = Math.min(most, places.size());
        return IntStream.range(0, taken)
                .mapToObj(i -> places.get((int) ((long) i * places.size() / taken)))
                .toList();
    }

    private static Evidence shown(List<String> texts, int own) {
        return new Evidence(IntStream.range(own, own + Math.min(SHOWN, texts.size()))
                .map(i -> i % texts.size())
                .mapToObj(i -> new Source(String.valueOf(i), "ukur", new Chapter(0, "-"), "", texts.get(i)))
                .toList());
    }
}
