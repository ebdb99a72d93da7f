package id.kawanbelajar.tutor.explanation.prompt;

import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.material.Sentences.Span;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.Section;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    /** A question of the book or a claim that it only quotes: a small model repeats it as if it were taught. */
    private static final Pattern NOT_TAUGHT = Pattern.compile("(?s).*\\?\\s*$|^[\"“][^\"”]*[\"”]\\.?$");

    private final Set<String> question;
    private final Answer.Found answer;

    EvidencePicker(String question, Answer.Found answer) {
        this.question = Text.subject(question);
        this.answer = answer;
    }

    /** Returns one quote for each passage that helps, those of the extract first. */
    Evidence pick() {
        List<Source> sources = new ArrayList<>();
        for (Passage passage : passages()) {
            sources.add(quote(passage, sources.isEmpty() ? FIRST_LIMIT : OTHER_LIMIT));
        }
        return new Evidence(sources.isEmpty() ? answer.extract().sources() : sources);
    }

    private List<Passage> passages() {
        List<Hit> hits = answer.finding().hits();
        Stream<Passage> shown = answer.extract().sources().stream()
                .flatMap(s -> hits.stream().map(Hit::passage).filter(p -> p.id().equals(s.passage())));
        Stream<Passage> more = hits.stream()
                .limit(PASSAGES)
                .filter(h -> h.score() >= WORTHWHILE * hits.getFirst().score())
                .map(Hit::passage)
                .filter(p -> Section.worth(p) == 1);
        return Stream.concat(shown, more).distinct().limit(PASSAGES).toList();
    }

    private Source quote(Passage passage, int limit) {
        String text = passage.text();
        List<Span> sentences = Sentences.of(text);
        Range range = shownIn(passage, sentences).orElseGet(() -> nearest(text, sentences));
        for (Optional<Range> wider = Optional.of(range);
                wider.isPresent();
                wider = wider(range, text, sentences, limit)) {
            range = wider.get();
        }
        return Source.of(passage, shortened(range.of(text, sentences), limit));
    }

    /** Returns the sentences of a passage that the extract shows. */
    private Optional<Range> shownIn(Passage passage, List<Span> sentences) {
        return answer.extract().sources().stream()
                .filter(s -> s.passage().equals(passage.id()))
                .findFirst()
                .flatMap(s -> Range.covering(passage.text(), s.quote(), sentences));
    }

    private Range nearest(String text, List<Span> sentences) {
        int best = 0;
        for (int i = 1; i < sentences.size(); i++) {
            if (shared(sentences.get(i).of(text)) > shared(sentences.get(best).of(text))) {
                best = i;
            }
        }
        return new Range(best, best);
    }

    private long shared(String sentence) {
        Set<String> words = Text.subject(sentence);
        return NOT_TAUGHT.matcher(sentence).matches()
                ? -1
                : question.stream().filter(words::contains).count();
    }

    /** What follows explains; what comes before only names. */
    private static Optional<Range> wider(Range range, String text, List<Span> sentences, int limit) {
        return Stream.of(new Range(range.first(), range.last() + 1), new Range(range.first() - 1, range.last()))
                .filter(r -> r.first() >= 0 && r.last() < sentences.size())
                .filter(r -> r.length(sentences) <= limit)
                .filter(r -> {
                    Span added = sentences.get(r.last() > range.last() ? r.last() : r.first());
                    return !NOT_TAUGHT.matcher(added.of(text)).matches();
                })
                .findFirst();
    }

    /** A table or a very long sentence alone may be longer than there is room: it ends at a line or a word. */
    private static String shortened(String quote, int limit) {
        if (quote.length() <= 2 * limit) {
            return quote;
        }
        String head = quote.substring(0, limit);
        int cut = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
        return cut > 0 ? head.substring(0, cut).stripTrailing() : head;
    }

    /** Sentences of a passage from the first to the last, by number. */
    private record Range(int first, int last) {
        static Optional<Range> covering(String text, String quote, List<Span> sentences) {
            int from = text.indexOf(quote);
            List<Integer> touched = IntStream.range(0, sentences.size())
                    .filter(i ->
                            sentences.get(i).end() > from && sentences.get(i).start() < from + quote.length())
                    .boxed()
                    .toList();
            return from < 0 || touched.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Range(touched.getFirst(), touched.getLast()));
        }

        int length(List<Span> sentences) {
            return sentences.get(last).end() - sentences.get(first).start();
        }

        String of(String text, List<Span> sentences) {
            return text.substring(
                    sentences.get(first).start(), sentences.get(last).end());
        }
    }
}
