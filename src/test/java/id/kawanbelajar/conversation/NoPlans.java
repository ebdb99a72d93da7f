package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.planning.CalendarFiles;
import id.kawanbelajar.conversation.planning.PlanMeans;
import id.kawanbelajar.plan.InMemoryDrafts;
import id.kawanbelajar.plan.InMemoryPlans;
import id.kawanbelajar.plan.making.Planner;
import id.kawanbelajar.plan.running.InMemoryRuns;
import java.time.ZoneId;
import java.util.Set;

/** What plans need in a conversation that is about something else. */
final class NoPlans {
    private NoPlans() {}

    static PlanMeans means() {
        return new PlanMeans(
                new Planner(day -> Set.of()),
                new CalendarFiles(sheet -> new byte[0], (sheet, owner, at) -> new byte[0], day -> Set.of()),
                (title, bars) -> new byte[] {1},
                ZoneId.of("Asia/Jakarta"),
                new PlanMeans.Keeps(
                        new InMemoryPlans(),
                        new InMemoryDrafts(),
                        new InMemoryPlans(),
                        new InMemoryDrafts(),
                        new InMemoryRuns()));
    }
}
