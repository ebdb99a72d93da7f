package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.wish.ExamDay;
import id.kawanbelajar.plan.wish.GoalWish;
import id.kawanbelajar.plan.wish.ScopeWish;
import id.kawanbelajar.plan.wish.words.Item;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A goal while its message is being read. Not safe for use by many threads. */
final class GoalDraft {
    Goal.@Nullable Kind kind;
    String called = "";

    @Nullable String mapel;

    final List<Integer> chapters = new ArrayList<>();
    boolean whole;

    @Nullable Kelas kelas;

    final List<String> words = new ArrayList<>();
    Item.@Nullable Day day;

    @Nullable LocalTime hour;

    /** Whether its day was only taken over from the one before it. */
    boolean inherited;

    /** Whether the day may still be replaced by one that is said beside it. */
    boolean isOpen() {
        return day == null || inherited || (day instanceof Item.On on && on.vague());
    }

    /** Whether it holds nothing but a kind. */
    boolean isBare() {
        return mapel == null && chapters.isEmpty() && words.isEmpty() && !whole;
    }

    ScopeWish scope() {
        return new ScopeWish(mapel, chapters, whole, kelas, String.join(" ", words));
    }

    GoalWish wish(@Nullable ExamDay when) {
        return new GoalWish(kind, called, scope(), when);
    }
}
