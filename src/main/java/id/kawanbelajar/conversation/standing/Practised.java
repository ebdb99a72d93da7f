package id.kawanbelajar.conversation.standing;

import id.kawanbelajar.conversation.wording.StandingMessages.ChapterStanding;
import id.kawanbelajar.conversation.wording.StandingMessages.TopicStanding;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.FindChapter;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.progress.Knowledge;
import id.kawanbelajar.progress.Mastery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published chapters that somebody has practised, with how far they are in their goals. */
final class Practised {
    private final Knowledge knowledge;
    private final Shelf shelf;
    private final Curriculum curriculum;

    Practised(Knowledge knowledge, Shelf shelf, Curriculum curriculum) {
        this.knowledge = knowledge;
        this.shelf = shelf;
        this.curriculum = curriculum;
    }

    /** Returns them by mapel, kelas and chapter. */
    List<ChapterStanding> chapters(String person, Audience reader) {
        List<TopicId> topics = topics(person);
        Set<MaterialId> chapters = topics.stream().map(TopicId::chapter).collect(Collectors.toSet());
        return shelf.materials(reader).stream()
                .filter(material -> chapters.contains(material.id()))
                .map(material -> standing(person, material, topics))
                .toList();
    }

    /** Returns one of them; empty where it is not published or nobody asked for it yet. */
    Optional<ChapterStanding> chapter(String person, MaterialId id, Audience reader) {
        List<TopicId> topics = topics(person);
        return new FindChapter(shelf)
                .withId(id, reader)
                .filter(material ->
                        topics.stream().anyMatch(topic -> topic.chapter().equals(id)))
                .map(material -> standing(person, material, topics));
    }

    private List<TopicId> topics(String person) {
        return knowledge.topics(person).stream().map(TopicId::of).toList();
    }

    /** All goals of the chapter, and topics that are none of them any more but were practised. */
    private ChapterStanding standing(String person, Material chapter, List<TopicId> answered) {
        List<TopicStanding> topics = Stream.concat(
                        chapter.goals().keySet().stream().map(goal -> new TopicId(chapter.id(), goal)),
                        answered.stream().filter(topic -> topic.chapter().equals(chapter.id())))
                .distinct()
                .sorted(Comparator.comparingInt((TopicId topic) -> topic.part().length())
                        .thenComparing(TopicId::part))
                .map(topic -> standing(person, chapter, topic))
                .toList();
        String mapel = curriculum.find(chapter.mapel()).map(Mapel::name).orElse(chapter.mapel());
        return new ChapterStanding(chapter, mapel, topics);
    }

    private TopicStanding standing(String person, Material chapter, TopicId topic) {
        Mastery mastery = knowledge.assess(person, topic.toString());
        String title = chapter.goals().getOrDefault(topic.part(), topic.part()).replaceAll("\\.$", "");
        return new TopicStanding(topic, title, mastery.level(), mastery.probability());
    }
}
