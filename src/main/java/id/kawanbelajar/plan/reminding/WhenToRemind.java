package id.kawanbelajar.plan.reminding;

import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Plan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Decides whether and when somebody is reminded on a day. */
final class WhenToRemind {
    /** How long before the first block, where no hour was chosen. */
    private static final int BEFORE = 15;

    private WhenToRemind() {}

    /** Returns the reminder of a day; empty where there is nothing to do, nothing is wanted, or no hour is decent. */
    static Optional<Due> on(LocalDate day, Plan plan, ReminderChoice choice, DecentHours hours) {
        List<Block> open = plan.on(day).stream()
                .filter(block -> block.state() == Block.State.PLANNED)
                .toList();
        if (choice.muted() || open.isEmpty() || plan.availability().minutesOn(day) == 0) {
            return Optional.empty();
        }
        LocalTime start = open.getFirst().start();
        LocalTime chosen = choice.hour();
        Optional<LocalTime> at = chosen == null ? hours.nearest(before(start), start) : hours.nearest(chosen, chosen);
        return at.map(time -> new Due(time, open, hours));
    }

    private static LocalTime before(LocalTime start) {
        return start.isBefore(LocalTime.MIDNIGHT.plusMinutes(BEFORE)) ? start : start.minusMinutes(BEFORE);
    }
}
