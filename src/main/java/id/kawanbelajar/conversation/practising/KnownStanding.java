package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.memory.TeacherBox;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.choosing.Standing;
import id.kawanbelajar.progress.Knowledge;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells practice what progress knows, and what waits for the teacher.
 *
 * @param zone whose days count
 */
record KnownStanding(Knowledge knowledge, TeacherBox teacher, ZoneId zone) implements Standing {
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
        Instant midnight = day.atStartOfDay(zone).toInstant();
        Instant next = day.plusDays(1).atStartOfDay(zone).toInstant();
        return Stream.concat(
                        knowledge.answered(person, day).stream(), teacher.handedIn(person, midnight, next).stream())
                .collect(Collectors.toSet());
    }
}
