package id.kawanbelajar;

import id.kawanbelajar.adapter.calendar.IcsPlanFile;
import id.kawanbelajar.adapter.chart.PngLevelPicture;
import id.kawanbelajar.adapter.chart.PngPlanPicture;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.plan.SqlDraftStore;
import id.kawanbelajar.adapter.sql.plan.SqlPlanStore;
import id.kawanbelajar.adapter.sql.plan.SqlRunStore;
import id.kawanbelajar.conversation.planning.CalendarFiles;
import id.kawanbelajar.conversation.planning.PlanMeans;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.plan.PlanStore;
import id.kawanbelajar.plan.calendar.DatedCalendar;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import id.kawanbelajar.plan.making.Planner;
import id.kawanbelajar.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Builds what makes study plans. */
final class PlanParts {
    private PlanParts() {}

    /**
     * Returns it.
     *
     * @param plans those that count
     */
    static PlanMeans means(Database database, Settings settings, PlanStore plans) {
        SchoolCalendar calendar = calendar(settings);
        return new PlanMeans(
                new Planner(calendar),
                new CalendarFiles(
                        new PngPlanPicture(), new IcsPlanFile(settings.time().zone()), calendar),
                new PngLevelPicture(),
                settings.time().zone(),
                new PlanMeans.Keeps(
                        plans,
                        new SqlDraftStore(database),
                        SqlPlanStore.ofFormer(database),
                        SqlDraftStore.ofFormer(database),
                        new SqlRunStore(database)));
    }

    /** Returns the national calendar with the school's own lines over it. */
    static SchoolCalendar calendar(Settings settings) {
        Path named = settings.time().calendar();
        Path own = named == null ? settings.data().resolve("kalender.csv") : named;
        return DatedCalendar.of(DataLines.of("/kurikulum/kalender.csv"), named == null ? ifThere(own) : lines(own));
    }

    private static List<String> ifThere(Path file) {
        return Files.exists(file) ? lines(file) : List.of();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UnreadableException("Kalender sekolah tidak terbaca: " + file, e);
        }
    }
}
