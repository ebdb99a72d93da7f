package id.kawanbelajar.plan.making;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Block.Kind;
import id.kawanbelajar.plan.Block.State;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives blocks their ids: the one it had if the same was planned before, otherwise one that was never used. */
final class BlockIds {
    private final Map<Work, Deque<String>> free = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private int last;

    private record Work(String goal, Kind kind, List<TopicId> topics) {}

    BlockIds(List<Block> earlier, Kept kept) {
        earlier.forEach(block -> used.add(block.id()));
        kept.movable()
                .forEach(block -> free.computeIfAbsent(
                                new Work(block.goal(), block.kind(), block.topics()), work -> new ArrayDeque<>())
                        .add(block.id()));
    }

    Block block(Task task, LocalDate day, LocalTime start, int minutes) {
        String goal = task.goal().id();
        Deque<String> ids = free.getOrDefault(new Work(goal, task.kind(), task.topics()), new ArrayDeque<>());
        String id = ids.isEmpty() ? unused() : ids.remove();
        return new Block(id, goal, task.kind(), task.topics(), day, start, minutes, task.why(), State.PLANNED);
    }

    private String unused() {
        String id;
        do {
            last++;
            id = "b" + last;
        } while (!used.add(id));
        return id;
    }
}
