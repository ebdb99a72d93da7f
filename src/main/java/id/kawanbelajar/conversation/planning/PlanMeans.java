package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.plan.DraftStore;
import id.kawanbelajar.plan.PlanStore;
import id.kawanbelajar.plan.making.Planner;
import id.kawanbelajar.plan.running.RunStore;
import id.kawanbelajar.progress.LevelPicture;
import java.time.ZoneId;

/**
 * What study plans, and looking back on what was learned, need of the features.
 *
 * @param planner makes them
 * @param files their calendar as a picture and a file
 * @param levels draws how far somebody is
 * @param zone of the school
 * @param keeps where they are kept
 */
public record PlanMeans(Planner planner, CalendarFiles files, LevelPicture levels, ZoneId zone, Keeps keeps) {
    /**
     * Where plans are kept.
     *
     * @param plans those that count
     * @param drafts their wishes, or those that are not complete
     * @param formerPlans as they were before the last change
     * @param formerDrafts likewise
     * @param runs how far somebody is in a block
     */
    public record Keeps(
            PlanStore plans, DraftStore drafts, PlanStore formerPlans, DraftStore formerDrafts, RunStore runs) {}
}
