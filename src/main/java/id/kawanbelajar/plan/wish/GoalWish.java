package id.kawanbelajar.plan.wish;

import id.kawanbelajar.plan.Goal;
import org.jspecify.annotations.Nullable;

/**
 * One thing to learn for, as far as it was said.
 *
 * @param kind which sort; null where that was not said
 * @param called the student's own word for it in plain spelling, e.g. {@code uas}; blank where there was none
 * @param scope what is to be learned
 * @param when by which day; null where that was not said
 */
public record GoalWish(
        Goal.@Nullable Kind kind,
        String called,
        ScopeWish scope,
        @Nullable ExamDay when) {
    /** Returns this with another scope. */
    GoalWish with(ScopeWish other) {
        return new GoalWish(kind, called, other, when);
    }

    /** Returns this on another day. */
    GoalWish on(ExamDay other) {
        return new GoalWish(kind, called, scope, other);
    }

    /** Returns this with what another one knows and this one does not. */
    GoalWish filledBy(GoalWish other) {
        boolean sharper = when == null || (when.vague() && other.when != null);
        return new GoalWish(
                kind == null ? other.kind : kind,
                kind == null ? other.called : called,
                scope.plus(other.scope),
                sharper ? other.when : when);
    }

    /** Returns whether it is about this subject; every one is about an unnamed subject. */
    public boolean isAbout(@Nullable String mapel) {
        return mapel == null || mapel.equals(scope.mapel());
    }
}
