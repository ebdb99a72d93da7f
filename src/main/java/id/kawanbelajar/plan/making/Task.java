package id.kawanbelajar.plan.making;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Block.Kind;
import id.kawanbelajar.plan.Block.Why;
import id.kawanbelajar.plan.Goal;
import java.util.Collections;
import java.util.List;

/** A block that has no time yet. */
record Task(Goal goal, Kind kind, List<TopicId> topics, Why why) {
    Task {
        topics = List.copyOf(topics);
    }

    boolean shares(Task other) {
        return !Collections.disjoint(topics, other.topics);
    }
}
