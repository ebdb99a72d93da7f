package id.kawanbelajar.conversation.planning.making;

import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.place.FindChapter;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Topic;
import id.kawanbelajar.plan.scope.ChapterTopics;
import java.util.List;
import java.util.Map;
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
        return goals.stream()
                .flatMap(goal -> goal.topics().stream())
                .map(TopicId::chapter)
                .distinct()
                .flatMap(id -> chapters.withId(id, Leafing.reader(person)).stream())
                .flatMap(chapter -> topics.of(chapter).stream())
                .collect(Collectors.toMap(Topic::id, Function.identity()));
    }
}
