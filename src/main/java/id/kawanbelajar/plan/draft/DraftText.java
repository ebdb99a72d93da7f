package id.kawanbelajar.plan.draft;

import id.kawanbelajar.plan.wish.GoalWish;
import id.kawanbelajar.plan.wish.Missing;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.TimeWish;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draft as text: a first line of its state, a line for the time, a line for each goal. Fields are parted by tabs; what was
 * not said is empty.
 */
public final class DraftText {
    private static final String VERSION = "1";
    private static final int HEAD = 5;

    private DraftText() {}

    /** Writes a draft. */
    public static String write(PlanDraft draft) {
        List<String> lines = new ArrayList<>();
        Missing open = draft.open();
        LocalDate told = draft.told();
        lines.add(Fields.line(
                VERSION,
                String.valueOf(draft.asked()),
                open == null ? "" : open.name(),
                Fields.plain(draft.by()),
                told == null ? "" : told.toString()));
        lines.add(Fields.time(draft.wish().time()));
        draft.wish().goals().forEach(goal -> lines.add(Fields.goal(goal)));
        return String.join("\n", lines);
    }

    /** Reads what {@link #write} wrote; empty for anything else, as an older version may have left. */
    public static Optional<PlanDraft> read(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        List<String> head = Fields.of(lines.getFirst());
        if (lines.size() < 2 || head.size() != HEAD || !head.getFirst().equals(VERSION)) {
            return Optional.empty();
        }
        try {
            TimeWish time = Fields.time(Fields.of(lines.get(1)));
            List<GoalWish> goals = lines.stream()
                    .skip(2)
                    .map(line -> Fields.goal(Fields.of(line)))
                    .toList();
            Missing open = head.get(2).isEmpty() ? null : Missing.valueOf(head.get(2));
            return Optional.of(new PlanDraft(
                    new PlanWish(goals, time),
                    Integer.parseInt(head.get(1)),
                    open,
                    head.get(3),
                    head.get(4).isEmpty() ? null : LocalDate.parse(head.get(4))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
