package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.answering.Asking.Asked;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.tutor.Answer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sums up what a message is about: the chapter whose title it names, else the best passage. Safe for use by many threads. */
public final class Summaries {
    private static final Set<String> REQUEST = Set.of(
            "rangkum",
            "ringkas",
            "singkat",
            "inti",
            "intinya",
            "poin",
            "point",
            "kesimpulan",
            "simpulkan",
            "materi",
            "bab",
            "tentang",
            "dari",
            "buat",
            "bikin",
            "minta");

    private final Asking asking;
    private final Notes notes;
    private final Leafing leafing;
    private final Answering answering;

    public Summaries(Asking asking, Notes notes, Leafing leafing, Answering answering) {
        this.asking = asking;
        this.notes = notes;
        this.leafing = leafing;
        this.answering = answering;
    }

    /** Answers a message such as "rangkum materi fotosintesis". */
    public void show(Exchange exchange, String words) {
        Asked asked = asking.ask(exchange.person(), topic(words));
        if (asked.answer() instanceof Answer.Found found && isNamed(best(found), words)) {
            Material chapter = best(found);
            Recall recall = notes.recall(exchange);
            String id = notes.keep(
                    exchange, asked.question(), asked.mapel(), found.extract().sources());
            notes.remember(
                    exchange,
                    recall.about(
                            asked.question(),
                            asked.mapel(),
                            id,
                            chapter.chapter().title()));
            leafing.summary(exchange, chapter.id().value());
        } else {
            answering.answer(exchange, topic(words));
        }
    }

    /** Leaves out what only asks for a summary, since no book holds those words; all of them where nothing is left. */
    private static String topic(String words) {
        String topic = Stream.of(words.strip().split("\\s+", -1))
                .filter(word -> !REQUEST.contains(PlainWords.of(word)))
                .collect(Collectors.joining(" "));
        return PlainWords.of(topic).isBlank() ? words : topic;
    }

    private static Material best(Answer.Found found) {
        return found.finding().hits().getFirst().passage().material();
    }

    private static boolean isNamed(Material chapter, String words) {
        List<String> named = List.of(PlainWords.of(words).split(" ", -1));
        return Stream.of(PlainWords.of(chapter.chapter().title()).split(" ", -1))
                .anyMatch(word -> word.length() > 3 && named.contains(word));
    }
}
