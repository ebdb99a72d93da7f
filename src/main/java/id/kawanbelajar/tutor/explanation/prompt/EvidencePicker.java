package id.kawanbelajar.tutor.explanation.prompt;

import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.material.Sentences.Span;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes from each of the best passages the sentences that support an answer, with their neighbours. Stateless. */
final class EvidencePicker {
    private static final int PASSAGES = 3;
    /** A passage with less than this share of the best score distracts more than it helps. */
    private static final double WORTHWHILE = 0.6;
    /** Characters of the best passage, and of each other. */
    private static final int FIRST_LIMIT = 460;

    private static final int OTHER_LIMIT = 260;
    /** What a sentence of the extract weighs, in words shared with the question. */
    private static final double SHOWN = 1.5;

    private final Set<String> question;
    private final Answer.Found answer;

    EvidencePicker(String question, Answer.Found answer) {
        this.question = Text.subject(question);
        this.answer = answer;
    }

    /** Returns one quote for each passage that helps, best first. */
    Evidence pick() {
        List<Hit> hits = answer.finding().hits();
        List<Source> sources = new ArrayList<>();
        for (Hit hit : hits.subList(0, Math.min(PASSAGES, hits.size()))) {
            boolean worthwhile = hit.score() >= WORTHWHILE * hits.getFirst().score();
            if (sources.isEmpty() || worthwhile) {
                sources.add(quote(hit.passage(), sources.isEmpty() ? FIRST_LIMIT : OTHER_LIMIT));
            }
        }
        return new Evidence(sources.isEmpty() ? answer.extract().sources() : sources);
    }

    private Source quote(Passage passage, int limit) {
        String text = passage.text();
        List<Span> sentences = Sentences.of(text);
        int best = 0;
        for (int i = 1; i < sentences.size(); i++) {
            if (weight(sentences.get(i).of(text)) > weight(sentences.get(best).of(text))) {
                best = i;
            }
        }
        int first = best;
        int last = best;
        boolean growing = true;
        while (growing) {
            growing = false;
            // what follows explains; what comes before only names
            if (last + 1 < sentences.size() && fits(sentences, first, last + 1, limit)) {
                last++;
                growing = true;
            } else if (first > 0 && fits(sentences, first - 1, last, limit)) {
                first--;
                growing = true;
            }
        }
        int start = sentences.get(first).start();
        return Source.of(
                passage, shortened(text.substring(start, sentences.get(last).end()), limit));
    }

    private double weight(String sentence) {
        Set<String> words = Text.subject(sentence);
        double shared = question.stream().filter(words::contains).count();
        boolean shown = answer.extract().sources().stream()
                .anyMatch(s -> s.quote().contains(sentence) || sentence.contains(s.quote()));
        return shared + (shown ? SHOWN : 0);
    }

    private static boolean fits(List<Span> sentences, int first, int last, int limit) {
        return sentences.get(last).end() - sentences.get(first).start() <= limit;
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
}
