package id.kawanbelajar.adapter.chart;

import id.kawanbelajar.plan.view.PlanPicture;
import id.kawanbelajar.plan.view.PlanSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A list of days with what is done in each where that is short enough, a calendar of weeks with numbers otherwise. */
public final class PngPlanPicture implements PlanPicture {
    /** Where a phone begins to show a picture smaller than it is wide. */
    private static final int HIGHEST_LIST = 1250;

    /** So few blocks that their whole text has a place. */
    private static final int FEW = 8;

    @Override
    public byte[] draw(PlanSheet sheet) {
        return Paper.png(() -> pieces(new Days(sheet, Period.of(sheet.plan(), sheet.today()))));
    }

    private static List<Piece> pieces(Days days) {
        List<Piece> list = list(days);
        return Paper.height(list) <= HIGHEST_LIST ? list : calendar(days);
    }

    private static List<Piece> list(Days days) {
        int most = days.sheet().plan().blocks().size() <= FEW ? 3 : 1;
        List<Piece> pieces = new ArrayList<>();
        for (LocalDate day : days.period().days()) {
            pieces.add(days.isFree(day) ? new FreeDay(days, day) : new DayCard(days, day, most));
        }
        return whole(days, pieces, Legend.list(days));
    }

    private static List<Piece> calendar(Days days) {
        Topics topics = Topics.of(days);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new WeekNames(days.period().weeks().getFirst()));
        days.period().weeks().forEach(monday -> pieces.add(new WeekRow(topics, monday)));
        return whole(days, pieces, Legend.calendar(topics));
    }

    private static List<Piece> whole(Days days, List<Piece> pieces, List<Piece> legend) {
        List<Piece> all = new ArrayList<>();
        all.add(Heading.of(days.sheet(), days.period()));
        all.addAll(pieces);
        all.add(new Piece.Gap(8));
        all.addAll(legend);
        all.add(new Signs(days));
        Period period = days.period();
        if (period.last().isBefore(period.end())) {
            all.add(new Legend.Remark(days.sheet().words().more().formatted(Dates.DAY.format(period.end()))));
        }
        return all;
    }
}
