package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.wish.ExamDay;
import id.kawanbelajar.plan.wish.GoalWish;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.ScopeWish;
import id.kawanbelajar.plan.wish.words.Item;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which date a day means beside the exams that are there: "diundur ke selasa" is the Tuesday behind the old day. */
final class MovedDay {
    private static final Pattern LATER = Pattern.compile("\\b(?:mundur|telat|lambat)\\b");
    private static final Pattern EARLIER = Pattern.compile("\\b(?:maju|duluan|cepat|dipercepat)\\b");
    private static final Pattern SAID = Pattern.compile("\\b(?:jadi|ternyata|ganti|bukan|mulainya|pindah|geser)\\b");

    private final String plain;
    private final PlanWish wish;
    private final LocalDate today;

    MovedDay(String plain, PlanWish wish, LocalDate today) {
        this.plain = plain;
        this.wish = wish;
        this.today = today;
    }

    /** Whether the message is about moving something for sure. */
    boolean isSaid() {
        return LATER.matcher(plain).find()
                || EARLIER.matcher(plain).find()
                || SAID.matcher(plain).find();
    }

    boolean knows(String mapel) {
        return wish.goals().stream().anyMatch(goal -> goal.isAbout(mapel));
    }

    boolean isAnother(Goal.@Nullable Kind kind) {
        return kind != null && wish.goals().stream().noneMatch(goal -> goal.kind() == kind);
    }

    /** Returns the date that a day means for the exam of a subject, or the next one where none is named. */
    Optional<ExamDay> to(Item.Day day, @Nullable String mapel, @Nullable LocalTime hour) {
        return switch (day) {
            case Item.On on -> Optional.of(new ExamDay(on.day(), on.vague(), hour));
            case Item.Weekdays w
            when w.days().size() == 1 ->
                Optional.of(new ExamDay(weekday(w.days().iterator().next(), before(mapel)), false, hour));
            default -> Optional.empty();
        };
    }

    /** A subject that joins takes kind and, if none is said, day from what is there. */
    GoalWish added(GoalDraft draft) {
        GoalWish model = wish.goals().isEmpty() ? null : wish.goals().getFirst();
        Goal.Kind kind = draft.kind == null && model != null ? model.kind() : draft.kind;
        String called = draft.kind == null && model != null ? model.called() : draft.called;
        ScopeWish scope = draft.scope();
        if (scope.kelas() == null && model != null && model.scope().kelas() != null) {
            scope = new ScopeWish(
                    scope.mapel(),
                    scope.chapters(),
                    scope.whole(),
                    model.scope().kelas(),
                    scope.words());
        }
        Item.Day day = draft.day;
        if (day == null) {
            boolean shares = draft.kind == null || (model != null && draft.kind == model.kind());
            return new GoalWish(kind, called, scope, shares && model != null ? model.when() : null);
        }
        @Nullable LocalDate sameSort = kind == Goal.Kind.QUIZ
                ? null
                : wish.goals().stream()
                        .filter(goal -> goal.kind() == kind)
                        .map(GoalWish::when)
                        .filter(Objects::nonNull)
                        .map(ExamDay::day)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new GoalWish(
                kind,
                called,
                scope,
                switch (day) {
                    case Item.On on -> new ExamDay(on.day(), on.vague(), draft.hour);
                    case Item.Weekdays w
                    when w.days().size() == 1 ->
                        new ExamDay(inWeekOf(sameSort, w.days().iterator().next()), false, draft.hour);
                    default -> null;
                });
    }

    private @Nullable LocalDate before(@Nullable String mapel) {
        return wish.goals().stream()
                .filter(goal -> goal.isAbout(mapel))
                .map(GoalWish::when)
                .filter(Objects::nonNull)
                .map(ExamDay::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private LocalDate weekday(DayOfWeek day, @Nullable LocalDate before) {
        if (before != null && LATER.matcher(plain).find()) {
            return before.with(TemporalAdjusters.next(day));
        }
        if (before != null && EARLIER.matcher(plain).find()) {
            LocalDate earlier = before.with(TemporalAdjusters.previous(day));
            return earlier.isBefore(today) ? today.with(TemporalAdjusters.next(day)) : earlier;
        }
        return inWeekOf(before, day);
    }

    private LocalDate inWeekOf(@Nullable LocalDate within, DayOfWeek day) {
        if (within != null) {
            LocalDate date = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusDays(day.getValue() - 1L);
            if (date.isAfter(today)) {
                return date;
            }
        }
        return today.with(TemporalAdjusters.next(day));
    }
}
