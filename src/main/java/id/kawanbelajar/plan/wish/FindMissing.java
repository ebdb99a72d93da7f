package id.kawanbelajar.plan.wish;

import id.kawanbelajar.plan.Goal;
import java.util.ArrayList;
import java.util.List;

/** Finds what to ask before a plan can be made. */
public final class FindMissing {
    /** More questions than these tire a child. */
    public static final int MOST_QUESTIONS = 3;

    /**
     * Returns what is missing, the first to ask first.
     *
     * @param asked how many questions were asked already; at most {@link #MOST_QUESTIONS} are asked in all
     */
    public List<Missing> in(PlanWish wish, int asked) {
        List<Missing> missing = new ArrayList<>();
        if (wish.goals().isEmpty() || wish.goals().stream().anyMatch(g -> g.kind() == null && g.when() == null)) {
            missing.add(Missing.GOAL);
        }
        if (wish.goals().isEmpty() || wish.goals().stream().anyMatch(FindMissing::lacksScope)) {
            missing.add(Missing.SCOPE);
        }
        if (wish.goals().isEmpty() || wish.goals().stream().anyMatch(FindMissing::lacksDay)) {
            missing.add(Missing.WHEN);
        }
        if (!wish.time().hasMinutes()) {
            missing.add(Missing.MINUTES);
        }
        return missing.subList(0, Math.clamp(MOST_QUESTIONS - (long) asked, 0, missing.size()));
    }

    private static boolean lacksScope(GoalWish goal) {
        ScopeWish scope = goal.scope();
        return !scope.isNarrow() && (scope.mapel() == null || goal.kind() == Goal.Kind.QUIZ);
    }

    /** To understand something has no day of its own. */
    private static boolean lacksDay(GoalWish goal) {
        return goal.when() == null && goal.kind() != Goal.Kind.UNDERSTAND;
    }
}
