package id.kawanbelajar.retrieval.ranking;

import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.retrieval.AnswerKind;
import id.kawanbelajar.retrieval.Concept;
import id.kawanbelajar.retrieval.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** What one question looks for in a passage. */
final class Sought {
    private final QuestionWords words;
    private final AnswerKind kind;
    private final Optional<Concept> concept;

    /** Reads a question in standard spelling. */
    Sought(Terms terms, String question) {
        this.words = new QuestionWords(terms, question);
        this.kind = AnswerKind.of(question);
        this.concept = Concept.of(question);
    }

    /** Returns how much all words of the question say together; zero where it has none. */
    double rarity() {
        return words.rarity();
    }

    /** Looks at a passage; what the search itself knows is handed in. */
    Features in(Passage passage, double keyword, double perRarity, double near, double apart) {
        String text = passage.text();
        Set<String> above = words.saidIn(String.join(" ", passage.headings()));
        Set<String> all = new HashSet<>(above);
        List<Sentences.Span> spans = Sentences.of(text);
        Best best = new Best();
        for (int i = 0; i < spans.size(); i++) {
            String sentence = spans.get(i).of(text);
            Set<String> said = words.saidIn(sentence);
            all.addAll(said);
            said.addAll(above);
            best.offer(i, words.share(said), () -> kind.mayBeIn(sentence));
        }
        return new Features(
                keyword,
                perRarity,
                near,
                apart,
                concept.isPresent() && concept.get().isSaidIn(text) ? 1 : 0,
                words.share(all),
                best.share,
                best.ofKind,
                spans.isEmpty() ? 0 : 1 - (double) best.place / spans.size());
    }

    private static final class Best {
        private double share;
        private double ofKind;
        private int place;

        void offer(int i, double value, BooleanSupplier isOfKind) {
            if (value > share) {
                share = value;
                place = i;
            }
            if (value > ofKind && isOfKind.getAsBoolean()) {
                ofKind = value;
            }
        }
    }
}
