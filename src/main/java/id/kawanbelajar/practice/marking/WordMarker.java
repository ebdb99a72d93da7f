package id.kawanbelajar.practice.marking;

import id.kawanbelajar.practice.Mistake;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.marking.reading.Chat;
import id.kawanbelajar.practice.marking.reading.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Marks a word by its accepted forms and known mistakes; spelling slips count only where no other word is as near. */
final class WordMarker {
    private static final int MOST_WORDS = 5;
    private static final Set<String> SEVERAL = Set.of("dan", "atau", "sama", "ato", "or", "and", "antara");

    private final List<String> accepted;
    private final List<Mistake> mistakes;

    private WordMarker(Task.WordEntry task) {
        this.accepted = Stream.concat(Stream.of(task.key()), task.accepted().stream())
                .map(Chat::plain)
                .distinct()
                .toList();
        this.mistakes = task.mistakes();
    }

    static Marked mark(Task.WordEntry task, Chat answer) {
        WordMarker marker = new WordMarker(task);
        return marker.listed(answer)
                .or(() -> marker.listed(answer.corrected()))
                .orElseGet(() -> marker.open(answer.corrected()));
    }

    static boolean isListed(Task.WordEntry task, Chat answer) {
        return new WordMarker(task).listed(answer).isPresent();
    }

    /** The message is a listed word and nothing else but talk. */
    private Optional<Marked> listed(Chat answer) {
        int right = longest(accepted.stream().filter(answer::isOnly));
        Optional<Mistake> mistake = mistakes.stream()
                .filter(m -> answer.isOnly(Chat.plain(m.answer())))
                .filter(m -> Chat.plain(m.answer()).length() > right)
                .findFirst();
        return mistake.isPresent()
                ? mistake.map(m -> MarkAnswer.wrong(m.explanation()))
                : Optional.of((Marked) new Marked.Right()).filter(m -> right > 0);
    }

    private static int longest(Stream<String> words) {
        return words.mapToInt(String::length).max().orElse(0);
    }

    private Marked open(Chat answer) {
        String plain = String.join(" ", answer.content());
        List<String> heldRight = accepted.stream()
                .filter(word -> Chat.holds(apart(plain, word), word))
                .toList();
        List<Mistake> heldWrong = mistakes.stream()
                .filter(mistake -> Chat.holds(apart(plain, Chat.plain(mistake.answer())), Chat.plain(mistake.answer())))
                .toList();
        boolean several = answer.words().stream().anyMatch(SEVERAL::contains)
                || answer.raw().matches("(?s).*\\p{L}\\s*[,;/|]\\s*\\p{L}.*");
        if (answer.negates() || several || answer.content().size() > MOST_WORDS) {
            return MarkAnswer.unclear(Asks.WORD);
        }
        if (heldRight.isEmpty() && (heldWrong.isEmpty() || accepted.stream().anyMatch(word -> near(plain, word)))) {
            return spelt(plain);
        }
        return heldWrong.isEmpty() && without(plain, heldRight).isBlank()
                ? new Marked.Right()
                : MarkAnswer.unclear(Asks.WORD);
    }

    private static String without(String plain, List<String> phrases) {
        String rest = " " + plain + " ";
        for (String phrase : phrases) {
            rest = rest.replace(" " + phrase + " ", " ");
        }
        return rest;
    }

    /** The words without longer listed phrases that a phrase is only a part of. */
    private String apart(String plain, String phrase) {
        String rest = " " + plain + " ";
        for (String other : Stream.concat(accepted.stream(), mistakes.stream().map(m -> Chat.plain(m.answer())))
                .toList()) {
            if (other.length() > phrase.length() && Chat.holds(other, phrase)) {
                rest = rest.replace(" " + other + " ", " ");
            }
        }
        return rest.strip();
    }

    private Marked spelt(String plain) {
        int right = Spelling.nearest(plain, accepted);
        int wrong = Spelling.nearest(
                plain, mistakes.stream().map(m -> Chat.plain(m.answer())).toList());
        boolean nearRight = accepted.stream().anyMatch(word -> near(plain, word));
        Optional<Mistake> nearWrong = mistakes.stream()
                .filter(m -> near(plain, Chat.plain(m.answer())))
                .findFirst();
        if (nearRight && right < wrong) {
            boolean sure = accepted.stream().anyMatch(word -> near(plain, word) && Spelling.isSure(plain, word));
            return sure ? new Marked.Right() : MarkAnswer.unclear(Asks.SPELLING);
        }
        if (nearRight || (nearWrong.isPresent() && right == wrong)) {
            return MarkAnswer.unclear(Asks.SPELLING);
        }
        return MarkAnswer.wrong(nearWrong.map(Mistake::explanation).orElse(""));
    }

    private static boolean near(String plain, String word) {
        return Spelling.nearest(plain, List.of(word)) <= Spelling.slips(word);
    }
}
