package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.plan.wish.words.Item;
import id.kawanbelajar.plan.wish.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the words of a topic from all the others: they stand behind an exam, a subject, a chapter or a word like "materi". */
final class TopicWords {
    private static final Phrases CONNECTOR = Phrases.named("dan");
    private static final Phrases MARK = Phrases.named("tentang");
    private static final Phrases NO_TOPIC = Phrases.named("bukan topik");
    private static final Set<String> INSIDE = Set.of("nya", "ku", "aku", "yang", "ada", "kakak", "itu", "di", "dari");

    private final List<String> words = new ArrayList<>();
    private boolean expected;

    /** A topic may follow now. */
    void expect() {
        expected = true;
    }

    /** Ends a topic where something else is said. */
    void meet(Item item) {
        expected &= item instanceof Item.Word || item instanceof Item.Year;
    }

    /** Reads the next word and returns whether it belongs to a topic. */
    boolean read(String word, Item next) {
        boolean wished =
                word.equals("belajar") && !words.isEmpty() && words.getLast().equals("mau");
        words.add(word);
        if (MARK.has(word) || wished) {
            expected = true;
            return false;
        }
        if (CONNECTOR.has(word)) {
            expected &= next instanceof Item.Word;
            return false;
        }
        if (NO_TOPIC.has(word)) {
            expected &= INSIDE.contains(word);
            return false;
        }
        return expected && word.matches("\\p{L}[\\p{L}\\d-]+");
    }

    /** All words so far, of topics and others. */
    List<String> all() {
        return List.copyOf(words);
    }
}
