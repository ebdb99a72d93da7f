package id.kawanbelajar.conversation.planning.making;

import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.FindChapter;
import id.kawanbelajar.material.place.PlaceInBook;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Topic;
import id.kawanbelajar.plan.scope.ChapterTopics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The topics of chapters and of goals, as far as they are published. */
public final class PlanTopics {
    private final FindChapter chapters;
    private final ChapterTopics topics;

    public PlanTopics(FindChapter chapters, ChapterTopics topics) {
        this.chapters = chapters;
        this.topics = topics;
    }

    public List<Topic> of(List<Material> materials) {
        return materials.stream()
                .flatMap(chapter -> topics.of(chapter).stream())
                .toList();
    }

    /** Returns every topic of the chapters that goals are about. */
    public Map<TopicId, Topic> of(Person person, List<Goal> goals) {
        Set<MaterialId> named = goals.stream()
                .flatMap(goal -> goal.topics().stream())
                .map(TopicId::chapter)
                .collect(Collectors.toSet());
        List<Material> there = chapters.in(new PlaceInBook(null, null, Leafing.reader(person))).stream()
                .filter(chapter -> named.contains(chapter.id()))
                .toList();
        return of(there).stream().collect(Collectors.toMap(Topic::id, Function.identity()));
    }
}
