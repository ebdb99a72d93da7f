package id.kawanbelajar.plan.wish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the new wish out of the old one and a change. Pure: the same change always does the same. */
public final class ApplyChange {
    private final UsualTime usual;
    private final LocalDate today;

    /**
     * @param usual from which minutes are counted up or down where none were said
     * @param today before which no exam is moved
     */
    public ApplyChange(UsualTime usual, LocalDate today) {
        this.usual = usual;
        this.today = today;
    }

    /** Returns the wish as it is after the change; the old one where the change does not fit it. */
    public PlanWish to(PlanWish wish, Change.OfWish change) {
        return switch (change) {
            case Change.MoveExam(var mapel, var to) -> next(wish, mapel, goal -> goal.on(moved(goal, to)));
            case Change.ShiftExam(var mapel, var days) -> next(wish, mapel, goal -> shifted(goal, days));
            case Change.AddScope(var scope) ->
                first(wish, scope, goal -> goal.with(goal.scope().plus(scope)));
            case Change.DropScope(var scope) ->
                first(wish, scope, goal -> goal.with(goal.scope().minus(scope)));
            case Change.OnlyScope(var scope) ->
                first(wish, scope, goal -> goal.with(goal.scope().onlyOf(scope)));
            case Change.AddGoal(var goal) ->
                new PlanWish(
                        Stream.concat(wish.goals().stream(), Stream.of(goal)).toList(), wish.time());
            case Change.DropGoal(var mapel) ->
                new PlanWish(
                        wish.goals().stream()
                                .filter(goal -> !goal.isAbout(mapel))
                                .toList(),
                        wish.time());
            case Change.NewTime(var time) ->
                new PlanWish(wish.goals(), wish.time().then(time));
            case Change.FreeDays(var days, var dates) ->
                new PlanWish(wish.goals(), wish.time().free(days, dates));
            case Change.MoreMinutes(var by) ->
                new PlanWish(wish.goals(), wish.time().more(by, usual.minutes()));
        };
    }

    private static ExamDay moved(GoalWish goal, ExamDay to) {
        ExamDay before = goal.when();
        return to.hour() == null && before != null ? new ExamDay(to.day(), to.vague(), before.hour()) : to;
    }

    private GoalWish shifted(GoalWish goal, int days) {
        ExamDay when = goal.when();
        if (when == null) {
            return goal;
        }
        LocalDate day = when.day().plusDays(days);
        return goal.on(new ExamDay(day.isBefore(today) ? today : day, when.vague(), when.hour()));
    }

    /** Without a subject it is the exam that comes next, with all subjects of that day. */
    private static PlanWish next(PlanWish wish, @Nullable String mapel, UnaryOperator<GoalWish> change) {
        @Nullable LocalDate first = wish.goals().stream()
                .map(GoalWish::when)
                .filter(Objects::nonNull)
                .map(ExamDay::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return changed(
                wish,
                goal -> {
                    ExamDay when = goal.when();
                    return mapel != null
                            ? goal.isAbout(mapel)
                            : when == null || when.day().equals(first);
                },
                change);
    }

    /** Without a subject it is the first goal, or the one that has the chapters that are named. */
    private static PlanWish first(PlanWish wish, ScopeWish scope, UnaryOperator<GoalWish> change) {
        List<GoalWish> about = wish.goals().stream()
                .filter(goal -> goal.isAbout(scope.mapel()))
                .toList();
        @Nullable GoalWish one = about.stream()
                .filter(goal ->
                        !scope.chapters().isEmpty() && goal.scope().chapters().containsAll(scope.chapters()))
                .findFirst()
                .orElse(about.isEmpty() ? null : about.getFirst());
        return changed(wish, goal -> goal.equals(one), change);
    }

    private static PlanWish changed(PlanWish wish, Predicate<GoalWish> which, UnaryOperator<GoalWish> change) {
        return new PlanWish(
                wish.goals().stream()
                        .map(goal -> which.test(goal) ? change.apply(goal) : goal)
                        .toList(),
                wish.time());
    }
}
