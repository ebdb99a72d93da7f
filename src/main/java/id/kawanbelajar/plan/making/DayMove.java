package id.kawanbelajar.plan.making;

import static java.util.Comparator.comparing;

import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Block.State;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import id.kawanbelajar.plan.time.StudyDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Moves what is planned on one day to another, whatever day that is, and plans the rest around it. Safe for many threads. */
public final class DayMove {
    private final SchoolCalendar calendar;

    public DayMove(SchoolCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Moves as many blocks as the hours of that day hold and as still help, for goals after it; the others find another place.
     *
     * @param from stays free
     * @param to another day, not before today
     */
    public Planning move(Request request, LocalDate from, LocalDate to, Knowledge knowledge) {
        if (to.equals(from) || to.isBefore(request.today())) {
            throw new IllegalArgumentException("cannot move %s to %s".formatted(from, to));
        }
        Kept kept = new Kept(request, Set.of());
        List<Block> blocks = kept.movable().stream()
                .filter(block -> block.day().equals(from) || block.day().equals(to))
                .filter(block -> isAhead(request, block, to))
                .sorted(comparing((Block block) -> block.day().equals(from)).thenComparing(Block::start))
                .toList();
        Request then = request.with(hours(request, blocks, kept.minutes(to), from, to));
        Map<String, Block> moved = moved(blocks, new StudyDays(calendar, then.horizon(), kept::on), to);
        List<Block> earlier = request.earlier().stream()
                .map(block -> moved.getOrDefault(block.id(), block))
                .toList();
        return new Planner(calendar).plan(then.withEarlier(earlier), knowledge, moved.keySet());
    }

    private static boolean isAhead(Request request, Block block, LocalDate day) {
        return request.goals().stream()
                .filter(goal -> goal.id().equals(block.goal()))
                .map(Goal::day)
                .anyMatch(day::isBefore);
    }

    private static Availability hours(Request request, List<Block> blocks, int spent, LocalDate from, LocalDate to) {
        int minutes = spent + blocks.stream().mapToInt(Block::minutes).sum();
        Availability without = request.availability().with(from, 0);
        return blocks.isEmpty() ? without : without.with(to, Math.min(minutes, Availability.MOST));
    }

    private static Map<String, Block> moved(List<Block> blocks, StudyDays days, LocalDate to) {
        int longest = blocks.stream().mapToInt(Block::minutes).max().orElse(Block.MOST);
        List<LocalTime> starts = days.starts(to, longest);
        Map<String, Block> moved = new HashMap<>();
        for (int i = 0; i < Math.min(blocks.size(), starts.size()); i++) {
            Block block = blocks.get(i);
            moved.put(
                    block.id(),
                    new Block(
                            block.id(),
                            block.goal(),
                            block.kind(),
                            block.topics(),
                            to,
                            starts.get(i),
                            block.minutes(),
                            block.why(),
                            State.PLANNED));
        }
        return moved;
    }
}
