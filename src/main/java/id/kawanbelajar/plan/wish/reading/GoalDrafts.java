package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.wish.words.Item;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The goals of a message while it is read: which subject, chapter, topic and day belong together. */
final class GoalDrafts {
    private final List<GoalDraft> all = new ArrayList<>();

    /** Those that were named since the last word for an exam. */
    private final List<GoalDraft> group = new ArrayList<>();

    /** Whether the group is only what was named before the word for an exam, e.g. "belajar ipa dan ips, ulangan ipa senin". */
    private boolean groupFromBefore;

    private @Nullable GoalDraft current;
    private Goal.@Nullable Kind kind;
    private String called = "";
    private Item.@Nullable Day day;
    private boolean examSaid;
    private boolean scopeInClause;
    private @Nullable Kelas kelas;

    /** A new clause: a chapter in it belongs to no subject before it unless none follows. */
    void pause() {
        scopeInClause = false;
    }

    /** Returns whether an exam, or what may be one, was named. */
    boolean hasContext() {
        return examSaid;
    }

    /** Returns whether a day is still wanted. */
    boolean wantsDay() {
        return group.isEmpty()
                ? examSaid && (day == null || (all.isEmpty() && day instanceof Item.On on && on.vague()) || lacksDay())
                : group.stream().anyMatch(GoalDraft::isOpen);
    }

    private boolean lacksDay() {
        return all.stream().anyMatch(goal -> goal.day == null);
    }

    void exam(Item.Exam exam, Item.@Nullable Day on) {
        boolean general = exam.kind() == Goal.Kind.QUIZ && exam.called().matches("ujian|ulangan|tes|tryout|try out");
        boolean same = kind != null && (exam.pointing() || (general && group.isEmpty()));
        List<GoalDraft> unnamed = all.stream().filter(goal -> goal.kind == null).toList();
        if (!same || (kind == Goal.Kind.QUIZ && !general)) {
            kind = exam.kind();
            called = exam.called();
        }
        boolean keeps = on == null && (same || all.isEmpty());
        day = keeps ? day : on;
        examSaid = true;
        group.clear();
        for (GoalDraft goal : unnamed) {
            goal.kind = kind;
            goal.called = called;
            group.add(goal);
        }
        groupFromBefore = !group.isEmpty();
        if (on != null) {
            group.forEach(goal -> goal.day = on);
            if (group.isEmpty() && same) {
                all.stream().filter(goal -> goal.day == null).forEach(goal -> goal.day = on);
            }
        }
    }

    void subject(String code, Item.@Nullable Day on, @Nullable LocalTime hour) {
        if (on != null) {
            day = on;
        }
        GoalDraft last = current;
        GoalDraft known =
                all.stream().filter(goal -> code.equals(goal.mapel)).findFirst().orElse(null);
        boolean unnamed =
                last != null && last.mapel == null && (scopeInClause || last.isBare() || group.contains(last));
        GoalDraft goal = known != null ? known : unnamed && last != null ? last : add();
        goal.mapel = code;
        if (known != null && groupFromBefore) {
            group.clear();
        }
        groupFromBefore = false;
        if (on != null || goal.day == null) {
            goal.inherited |= known != null && day != null;
            goal.day = on == null ? day : on;
        }
        goal.hour = hour == null ? goal.hour : hour;
        goal.inherited &= on == null;
        if (!group.contains(goal)) {
            group.add(goal);
        }
        current = goal;
        scopeInClause = true;
    }

    void chapters(Item.Chapters chapters, boolean subjectFollows) {
        GoalDraft last = current;
        boolean itsOwn = last != null && scopeInClause && last.mapel != null && last.chapters.isEmpty();
        boolean ofNext = subjectFollows && !itsOwn && (last == null || !last.isBare());
        GoalDraft goal = ofNext ? add() : currentOrNew();
        goal.chapters.addAll(chapters.numbers());
        goal.whole |= chapters.all();
        scopeInClause = true;
    }

    void topic(String word) {
        currentOrNew().words.add(word);
        scopeInClause = true;
    }

    void year(Kelas named) {
        kelas = named;
    }

    void day(Item.Day on) {
        List<GoalDraft> open = group.stream().filter(GoalDraft::isOpen).toList();
        if (group.isEmpty()) {
            all.stream().filter(goal -> goal.day == null).forEach(goal -> goal.day = on);
        }
        for (GoalDraft goal : open) {
            boolean alone = goal == group.getLast() || goal.day == null;
            if (alone || on instanceof Item.On) {
                goal.day = alone ? refined(goal.day, on) : goal.day;
                goal.inherited = false;
            }
        }
        day = day == null || group.isEmpty() ? refined(day, on) : day;
    }

    void hour(LocalTime hour) {
        GoalDraft goal = current;
        if (goal != null) {
            goal.hour = hour;
        }
    }

    /** A day of the week beside "minggu depan" is one of that week. */
    private static Item.Day refined(Item.@Nullable Day before, Item.Day on) {
        if (before instanceof Item.On about
                && about.vague()
                && on instanceof Item.Weekdays weekdays
                && weekdays.days().size() == 1) {
            DayOfWeek wanted = weekdays.days().iterator().next();
            LocalDate date = about.day().with(TemporalAdjusters.nextOrSame(wanted));
            return new Item.On(date, date, false, false);
        }
        return on;
    }

    private GoalDraft currentOrNew() {
        GoalDraft goal = current;
        boolean another = goal == null || (examSaid && group.isEmpty() && goal.kind != null && goal.day != null);
        return another || goal == null ? add() : goal;
    }

    private GoalDraft add() {
        GoalDraft goal = new GoalDraft();
        goal.kind = kind;
        goal.called = called;
        goal.day = day;
        goal.inherited = day != null && !group.isEmpty();
        all.add(goal);
        group.add(goal);
        current = goal;
        return goal;
    }

    /** Returns all goals in the order said, an exam without a subject included. */
    List<GoalDraft> finish() {
        if (all.isEmpty() && examSaid) {
            add();
        }
        for (GoalDraft goal : all) {
            goal.kelas = kelas;
            goal.day = goal.day == null ? day : goal.day;
        }
        return List.copyOf(all);
    }
}
