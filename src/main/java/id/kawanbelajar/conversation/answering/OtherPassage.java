package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Extract;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chooses words of the material that were not shown yet. */
final class OtherPassage {
    private static final Pattern EXAMPLE = Pattern.compile("(?iu)\\b(?:contoh\\w*|misal\\w*|seperti)\\b");
    private static final Pattern ANYTHING = Pattern.compile("");

    private OtherPassage() {}

    /** Returns words that give an example and were not shown; empty if the passages found have none. */
    static Optional<Extract> example(Answer.Found found, List<String> shown) {
        return unseen(found, shown)
                .filter(passage -> EXAMPLE.matcher(passage.text()).find())
                .findFirst()
                .map(passage -> extract(passage, EXAMPLE));
    }

    /** Returns the best extract without a quote that was shown; empty if everything was. */
    static Optional<Extract> of(Answer.Found found, List<String> shown) {
        if (found.extract().sources().stream().noneMatch(source -> shown.contains(source.quote()))) {
            return Optional.of(found.extract());
        }
        return unseen(found, shown).findFirst().map(passage -> extract(passage, ANYTHING));
    }

    /** Passages of the best material without a quote that was shown, best first. */
    private static Stream<Passage> unseen(Answer.Found found, List<String> shown) {
        MaterialId top = found.finding().hits().getFirst().passage().material().id();
        return found.finding().hits().stream()
                .map(Hit::passage)
                .filter(passage -> passage.material().id().equals(top))
                .filter(passage ->
                        shown.stream().noneMatch(quote -> passage.text().contains(quote)));
    }

    /** Quotes whole sentences from the first that matches, as many as fit; a single one that is too long is cut. */
    private static Extract extract(Passage passage, Pattern first) {
        String text = passage.text();
        int start = -1;
        int end = 0;
        for (Sentences.Span sentence : Sentences.of(text)) {
            if (start < 0 && first.matcher(sentence.of(text)).find()) {
                start = sentence.start();
                end = sentence.end();
            } else if (start >= 0 && sentence.end() - start <= Extract.LIMIT) {
                end = sentence.end();
            }
        }
        return new Extract(List.of(Source.of(passage, text.substring(start, Math.min(end, start + Extract.LIMIT)))));
    }
}
