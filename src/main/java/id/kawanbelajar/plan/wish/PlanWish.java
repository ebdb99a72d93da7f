package id.kawanbelajar.plan.wish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a student wants a plan for and when there is time, as far as it was said.
 *
 * @param goals in the order said; may be empty
 * @param time when there is time
 */
public record PlanWish(List<GoalWish> goals, TimeWish time) {
    /** Nothing said. */
    public static final PlanWish NONE = new PlanWish(List.of(), TimeWish.NONE);

    public PlanWish {
        goals = List.copyOf(goals);
    }

    /** Returns whether nothing at all was understood. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * Returns this with what an answer tells: it fills what was open, names the subjects of a goal without one, and adds a
     * goal only for a subject that is new.
     */
    public PlanWish filledBy(PlanWish answer) {
        List<GoalWish> filled = new ArrayList<>(goals);
        for (GoalWish goal : answer.goals) {
            fill(filled, goal);
        }
        return new PlanWish(filled, time.then(answer.time));
    }

    private void fill(List<GoalWish> filled, GoalWish answer) {
        @Nullable String mapel = answer.scope().mapel();
        List<Integer> same = placesOf(filled, mapel);
        if (mapel == null || !same.isEmpty()) {
            boolean anyOpen =
                    same.stream().anyMatch(at -> !filled.get(at).scope().isNarrow());
            same.stream()
                    .filter(at -> !answer.scope().isNarrow()
                            || !anyOpen
                            || !filled.get(at).scope().isNarrow())
                    .forEach(at -> filled.set(at, filled.get(at).filledBy(answer)));
            if (filled.isEmpty()) {
                filled.add(answer);
            }
            return;
        }
        int open = openAt(filled);
        if (open >= 0) {
            filled.set(open, filled.get(open).filledBy(answer));
        } else {
            filled.add(
                    goals.isEmpty()
                            ? answer
                            : answer.filledBy(
                                    goals.getLast().with(goals.getLast().scope().of(null))));
        }
    }

    private static List<Integer> placesOf(List<GoalWish> goals, @Nullable String mapel) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < goals.size(); at++) {
            if (goals.get(at).isAbout(mapel)) {
                places.add(at);
            }
        }
        return places;
    }

    private static int openAt(List<GoalWish> goals) {
        for (int at = 0; at < goals.size(); at++) {
            if (goals.get(at).scope().mapel() == null) {
                return at;
            }
        }
        return -1;
    }
}
