package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.wording.ChapterMessages;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.FindChapter;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.people.Person;
import java.util.Optional;

/** What chapters and topics are called. */
record Titles(FindChapter chapters) {
    Optional<Material> chapter(Person person, MaterialId id) {
        return chapters.withId(id, Leafing.reader(person));
    }

    /** Returns the chapter's name, e.g. {@code Bab 3 Gaya}. */
    String ofChapter(Person person, TopicId topic) {
        return chapter(person, topic.chapter()).map(ChapterMessages::title).orElse(topic.part());
    }

    /** Returns the words of the goal; of a section the chapter's name. */
    String ofTopic(Person person, TopicId topic) {
        return chapter(person, topic.chapter())
                .map(found -> found.goals()
                        .getOrDefault(topic.part(), ChapterMessages.title(found))
                        .replaceAll("\\.$", ""))
                .orElse(topic.part());
    }
}
