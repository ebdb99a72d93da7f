package id.kawanbelajar.plan.making;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import id.kawanbelajar.plan.making.Planning.Fits;
import id.kawanbelajar.plan.making.Planning.NoTime;
import id.kawanbelajar.plan.making.Planning.Reason;
import id.kawanbelajar.plan.making.Planning.Tight;
import java.util.List;
import java.util.Set;

/**
 * Makes a plan, or makes it anew from one that was disturbed: by a block that was missed, a goal that moved, other hours, more
 * or fewer topics. The same request gives the same plan. Safe for use by many threads.
 */
public final class Planner {
    private final SchoolCalendar calendar;

    public Planner(SchoolCalendar calendar) {
        this.calendar = calendar;
    }

    /** Plans; what was done stays, and what lies ahead keeps its ids as far as it is still planned. */
    public Planning plan(Request request, Knowledge knowledge) {
        return plan(request, knowledge, Set.of());
    }

    /** @param pinned ids of blocks ahead that stay where they are */
    Planning plan(Request request, Knowledge knowledge, Set<String> pinned) {
        if (request.ahead().isEmpty()) {
            return new NoTime(Reason.GOAL_REACHED);
        }
        Drafts drafts = new Drafts(calendar, request, new Kept(request, pinned), knowledge);
        Set<TopicId> missing = drafts.missing(Set.of());
        if (missing.isEmpty()) {
            return new Fits(new Plan(request.goals(), request.availability(), drafts.kindest(Set.of()), List.of()));
        }
        if (drafts.isWithoutTime()) {
            return new NoTime(Reason.NO_DAY_LEFT);
        }
        List<TopicId> out = new Thinning(request, knowledge, drafts).out(missing);
        Plan best = new Plan(request.goals(), request.availability(), drafts.kindest(Set.copyOf(out)), out);
        return new Tight(best, new TradeOffs(calendar, knowledge, pinned).of(request, out));
    }
}
