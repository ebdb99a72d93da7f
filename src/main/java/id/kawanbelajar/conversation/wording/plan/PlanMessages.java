package id.kawanbelajar.conversation.wording.plan;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a plan looks in the chat: short, by date, with what can be done with it. */
public final class PlanMessages {
    private PlanMessages() {}

    /**
     * The next days of a plan.
     *
     * @param above what is said first
     * @param below what is said behind the list
     * @param first buttons above the usual ones
     */
    public static Message week(PlanView view, List<Part> above, List<Part> below, List<List<Button>> first) {
        List<Part> parts = new ArrayList<>(above);
        parts.add(new Part.Paragraph(List.of(new Span.Bold(heading(view)))));
        List<Block> week = view.week();
        if (!week.isEmpty()) {
            parts.add(new Part.Items(
                    week.stream().map(block -> line(block, view.names())).toList()));
        }
        rest(view, week).ifPresent(parts::add);
        parts.addAll(below);
        List<List<Button>> buttons = new ArrayList<>(first);
        buttons.addAll(buttons(view));
        return new Message(parts, buttons);
    }

    private static String heading(PlanView view) {
        List<Goal> goals = view.plan().goals().stream()
                .filter(goal -> !goal.day().isBefore(view.today()))
                .toList();
        return Wording.sentence(
                "rencana-judul",
                (goals.isEmpty() ? view.plan().goals() : goals)
                        .stream()
                                .map(goal -> "%s (%s)".formatted(goal.label(), PlanDates.day(goal.day())))
                                .collect(Collectors.joining(", ")));
    }

    /** Returns a block as one line, e.g. {@code Sen 30 Nov 19.00 · Latihan Pecahan: menjumlahkan … (25 menit)}. */
    public static String line(Block block, TopicNames names) {
        return Wording.sentence(
                block.state() == Block.State.DONE ? "rencana-baris-selesai" : "rencana-baris",
                PlanDates.day(block.day()),
                PlanDates.hour(block.start()),
                about(block, names),
                String.valueOf(block.minutes()));
    }

    /** Returns what is done in a block, e.g. {@code Latihan Pecahan: menjumlahkan …}. */
    public static String about(Block block, TopicNames names) {
        return Wording.sentence("rencana-blok-" + block.kind().name().toLowerCase(Locale.ROOT), names.of(block));
    }

    private static Optional<Part> rest(PlanView view, List<Block> shown) {
        List<Block> ahead = view.ahead();
        long more = ahead.stream().filter(block -> !shown.contains(block)).count();
        if (ahead.isEmpty()) {
            return Optional.of(Part.Paragraph.of(Wording.sentence("rencana-habis")));
        }
        return more == 0
                ? Optional.empty()
                : Optional.of(Part.Paragraph.of(Wording.sentence(
                        "rencana-sisanya",
                        String.valueOf(more),
                        PlanDates.day(ahead.getLast().day()))));
    }

    private static List<List<Button>> buttons(PlanView view) {
        Button change = Wording.button("Ubah", Actions.PLAN, PlanActions.CHANGE);
        Button calendar = Wording.button("Kalender", Actions.PLAN, PlanActions.CALENDAR);
        return view.ahead().isEmpty()
                ? List.of(List.of(change, calendar))
                : List.of(
                        List.of(
                                Wording.button("Mulai", Actions.PLAN, PlanActions.BEGIN),
                                Wording.button("Pindah hari", Actions.PLAN, PlanActions.MOVE_DAY)),
                        List.of(change, calendar));
    }
}
