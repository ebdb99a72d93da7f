package id.kawanbelajar.plan;

import id.kawanbelajar.material.topic.TopicId;
import java.util.List;

/**
 * Something to learn, as a plan sees it.
 *
 * @param id stays for ever
 * @param title what a student reads, e.g. the words of the learning goal
 * @param chapterTitle of the chapter it belongs to
 * @param mapel code of the subject
 * @param words of the sections that teach it; 0 where unknown
 * @param practisable whether there are questions for it; if not, it is read, told again and checked against the text
 * @param before topics to know first, that may be planned too; in order, may be empty
 */
public record Topic(
        TopicId id,
        String title,
        String chapterTitle,
        String mapel,
        int words,
        boolean practisable,
        List<TopicId> before) {
    public Topic {
        before = List.copyOf(before);
        if (title.isBlank() || words < 0 || before.contains(id)) {
            throw new IllegalArgumentException("a topic has a title and comes not before itself: " + id);
        }
    }
}
