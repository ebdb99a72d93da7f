package id.kawanbelajar.plan.making;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Block.Kind;
import id.kawanbelajar.plan.Block.State;
import id.kawanbelajar.plan.Goal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What remains of an earlier plan. */
final class Kept {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> movable = new ArrayList<>();
    private final Map<LocalDate, List<Block>> byDay = new HashMap<>();
    private final Map<TopicId, List<Block>> byTopic = new HashMap<>();

    /** @param pinned ids of blocks ahead that stay where they are */
    Kept(Request request, Set<String> pinned) {
        Set<String> goals = request.goals().stream().map(Goal::id).collect(Collectors.toSet());
        for (Block block : request.earlier()) {
            Block now = isOver(block, request) ? block.in(State.MISSED) : block;
            boolean free = now.state() == State.PLANNED && !pinned.contains(now.id());
            if (free && now.day().atTime(now.start()).isAfter(request.now())) {
                movable.add(now);
            } else if (now.state() != State.MISSED) {
                keepWorked(now);
            } else if (goals.contains(now.goal())) {
                blocks.add(now);
            }
        }
    }

    private static boolean isOver(Block block, Request request) {
        return block.state() == State.PLANNED
                && !block.day()
                        .atTime(block.start())
                        .plusMinutes(block.minutes())
                        .isAfter(request.now());
    }

    private void keepWorked(Block block) {
        blocks.add(block);
        byDay.computeIfAbsent(block.day(), day -> new ArrayList<>()).add(block);
        block.topics()
                .forEach(topic ->
                        byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(block));
    }

    /** Returns what stays as it is: done, running at this minute, pinned, or missed for a goal that still counts. */
    List<Block> blocks() {
        return blocks;
    }

    /** Returns what lies ahead and is planned anew. */
    List<Block> movable() {
        return movable;
    }

    /** Returns the blocks that take time of that day. */
    List<Block> on(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    /** Returns the blocks that worked on that topic. */
    List<Block> of(TopicId topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    int minutes(LocalDate day) {
        return on(day).stream().mapToInt(Block::minutes).sum();
    }

    /** Returns the minutes in which it was learned or practised by itself. */
    int minutesSpent(TopicId topic) {
        return of(topic).stream()
                .filter(block -> block.kind() == Kind.LEARN || block.kind() == Kind.PRACTISE)
                .mapToInt(Block::minutes)
                .sum();
    }
}
