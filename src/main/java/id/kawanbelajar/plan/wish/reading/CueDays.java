package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.plan.wish.words.Item;
import id.kawanbelajar.plan.wish.words.Item.Cue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The word about days that was said last in a clause, with the days it was given. */
final class CueDays {
    private final TimeDraft time;
    private Cue.@Nullable Kind kind;
    private List<Item.Day> days = List.of();

    CueDays(TimeDraft time) {
        this.time = time;
    }

    void forget() {
        kind = null;
        days = List.of();
    }

    void begin(Cue.Kind said) {
        kind = said;
        days = List.of();
    }

    boolean is(Cue.Kind other) {
        return kind == other;
    }

    /** Whether it still wants a day. */
    boolean wants() {
        return kind != null && days.isEmpty();
    }

    boolean hasDays() {
        return !days.isEmpty();
    }

    List<Item.Day> dates() {
        return days.stream().filter(Item.On.class::isInstance).toList();
    }

    /** Gives it more days; one that forbids takes them away from learning. */
    void give(List<Item.Day> more) {
        List<Item.Day> all = new ArrayList<>(days);
        all.addAll(more);
        days = List.copyOf(all);
        switch (kind) {
            case OFF, BUSY -> time.off(days, false);
            case OFF_ONCE -> time.off(days, true);
            case ONLY -> time.only(days);
            case ON -> time.on(days);
            case null -> {}
        }
    }

    /** Takes minutes for its days, if they are days to learn on; returns whether it did. */
    boolean takeMinutes(int minutes) {
        boolean onDates = kind == Cue.Kind.ONLY && dates().size() == days.size();
        if (days.isEmpty() || !(onDates || kind == Cue.Kind.ON)) {
            return false;
        }
        time.minutes(days, minutes);
        return true;
    }
}
