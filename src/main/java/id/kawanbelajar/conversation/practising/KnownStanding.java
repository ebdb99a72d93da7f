package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.choosing.Standing;
import id.kawanbelajar.progress.Knowledge;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells practice what progress knows. */
record KnownStanding(Knowledge knowledge) implements Standing {
    @Override
    public double mastery(String person, TopicId topic) {
        return knowledge.mastery(person, topic.toString());
    }

    @Override
    public double right(String person, TopicId topic, String question) {
        return knowledge.right(person, question, List.of(topic.toString()));
    }

    @Override
    public Set<TopicId> begun(String person) {
        return knowledge.topics(person).stream().map(TopicId::of).collect(Collectors.toSet());
    }

    @Override
    public Set<String> answered(String person, LocalDate day) {
        return knowledge.answered(person, day);
    }
}
