package id.kawanbelajar.tutor.explanation.prompt;

import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.Section;
import id.kawanbelajar.retrieval.duplicate.FurtherPlaces;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes what an explanation may rest on: around the sentences of the extract, for they were chosen to answer, and from
 * the next best passages that teach the sentence nearest to the question, each with its neighbours. Stateless.
 */
final class EvidencePicker {
    private static final int PASSAGES = 3;
    /** A passage with less than this share of the best score distracts more than it helps. */
    private static final double WORTHWHILE = 0.6;
    /** Characters of the best passage, and of each other. */
    private static final int FIRST_LIMIT = 460;

    private static final int OTHER_LIMIT = 260;

    private final Set<String> question;
    private final Answer.Found answer;

    EvidencePicker(Answer.Found answer) {
        this.question = Text.subject(answer.finding().asked());
        this.answer = answer;
    }

    /** Returns one quote for each passage that helps, those of the extract first. */
    Evidence pick() {
        List<Source> sources = new ArrayList<>();
        for (Passage passage : passages()) {
            sources.add(quote(passage, sources.isEmpty() ? FIRST_LIMIT : OTHER_LIMIT));
        }
        return new Evidence(FurtherPlaces.in(
                answer.finding().hits(), sources.isEmpty() ? answer.extract().sources() : sources));
    }

    private List<Passage> passages() {
        List<Hit> hits = answer.finding().hits();
        Stream<Passage> shown = answer.extract().sources().stream()
                .flatMap(s -> hits.stream().map(Hit::passage).filter(p -> p.id().equals(s.passage())));
        Stream<Passage> more = hits.stream()
                .limit(PASSAGES)
                .filter(h -> h.score() >= WORTHWHILE * hits.getFirst().score())
                .map(Hit::passage)
                .filter(p -> Section.worth(p) == 1 && !isWholeTable(p));
        return Stream.concat(shown, more).distinct().limit(PASSAGES).toList();
    }

    /** A table that no row of answers makes a small model tell its neighbours. */
    private boolean isWholeTable(Passage passage) {
        String nearest = new Surroundings(passage.text(), question).nearest();
        return nearest.startsWith("|") && new TableRow(question).in(nearest).isEmpty();
    }

    private Source quote(Passage passage, int limit) {
        Surroundings text = new Surroundings(passage.text(), question);
        String quote = text.around(shownOf(passage).orElseGet(text::nearest), limit);
        return Source.of(passage, new TableRow(question).in(quote).orElse(quote));
    }

    private Optional<String> shownOf(Passage passage) {
        return answer.extract().sources().stream()
                .filter(source -> source.passage().equals(passage.id()))
                .map(Source::quote)
                .findFirst();
    }
}
