package id.kawanbelajar.conversation.wording.plan;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.plan.making.TradeOff;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what does not fit into a plan, and the ways out. */
public final class TradeOffMessages {
    private static final int MOST_NAMED = 4;

    private TradeOffMessages() {}

    /** Returns what does not fit, and what each way out would do. */
    public static List<Part> parts(PlanView view, List<TradeOff> ways) {
        List<String> missing = view.plan().uncovered().stream()
                .map(view.names()::of)
                .limit(MOST_NAMED)
                .toList();
        int more = view.plan().uncovered().size() - missing.size();
        List<String> lines = new ArrayList<>(missing);
        if (more > 0) {
            lines.add(Wording.sentence("rencana-belum-muat-lain", String.valueOf(more)));
        }
        return List.of(
                Part.Paragraph.of(Wording.sentence("rencana-belum-muat")),
                new Part.Items(lines),
                Part.Paragraph.of(Wording.sentence("rencana-pilihan")),
                new Part.Items(helpful(view, ways).stream()
                        .map(way -> line(way, view.plan().uncovered().size()))
                        .toList()));
    }

    /** Returns the ways that let at least one more topic in. */
    private static List<TradeOff> helpful(PlanView view, List<TradeOff> ways) {
        return ways.stream()
                .filter(way -> way.left() < view.plan().uncovered().size())
                .toList();
    }

    private static String line(TradeOff way, int out) {
        if (way instanceof TradeOff.FewerTopics) {
            return Wording.sentence("rencana-pilihan-tinggal", label(way), String.valueOf(out));
        }
        return way.left() == 0
                ? Wording.sentence("rencana-pilihan-cukup", label(way))
                : Wording.sentence("rencana-pilihan-kurang", label(way), String.valueOf(way.left()));
    }

    /** Returns a button for each way. */
    public static List<List<Button>> buttons(PlanView view, List<TradeOff> ways) {
        return Wording.rows(
                1,
                helpful(view, ways).stream()
                        .map(way -> Wording.button(
                                label(way), Actions.PLAN, PlanActions.of(PlanActions.TRADE_OFF, key(way))))
                        .toList());
    }

    /** Says that a way was taken. */
    public static String taken(TradeOff way) {
        return way instanceof TradeOff.FewerTopics
                ? Wording.sentence("rencana-pilihan-dilewati")
                : Wording.sentence("rencana-pilihan-diambil", label(way));
    }

    /** Returns by which name a button knows a way. */
    public static String key(TradeOff way) {
        return switch (way) {
            case TradeOff.MoreMinutes minutes -> "menit";
            case TradeOff.MoreDays days -> "hari";
            case TradeOff.FewerTopics topics -> "topik";
        };
    }

    private static String label(TradeOff way) {
        return switch (way) {
            case TradeOff.MoreMinutes minutes ->
                Wording.sentence("rencana-pilihan-menit", String.valueOf(minutes.extra()));
            case TradeOff.MoreDays days -> Wording.sentence("rencana-pilihan-hari", days(days));
            case TradeOff.FewerTopics topics -> Wording.sentence("rencana-pilihan-topik");
        };
    }

    private static String days(TradeOff.MoreDays days) {
        List<String> named = days.weekdays().stream()
                .sorted()
                .map(PlanDates::weekday)
                .collect(Collectors.toCollection(ArrayList::new));
        if (days.holidays()) {
            named.add(Wording.sentence("rencana-hari-libur"));
        }
        return String.join(", ", named);
    }
}
