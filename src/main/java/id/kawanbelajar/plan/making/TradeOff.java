package id.kawanbelajar.plan.making;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Availability;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** A way out of a plan that is too tight. */
public sealed interface TradeOff {
    /** Returns how many topics find no place even so; 0 where this way is enough. */
    int left();

    /**
     * Learn longer on every day.
     *
     * @param extra minutes, at least 10
     * @param then the hours to plan with if it is chosen
     */
    record MoreMinutes(int extra, Availability then, int left) implements TradeOff {}

    /**
     * Learn on days that are free.
     *
     * @param weekdays Sunday, or days that were left out; empty where there is nothing to add
     * @param holidays whether on holidays too
     * @param then the hours to plan with if it is chosen
     */
    record MoreDays(Set<DayOfWeek> weekdays, boolean holidays, Availability then, int left) implements TradeOff {
        public MoreDays {
            weekdays = Set.copyOf(weekdays);
        }
    }

    /**
     * Leave out what helps least: what is mastered already, and what nothing else builds on. This is the plan that
     * {@link Planning.Tight} holds.
     *
     * @param out never empty
     */
    record FewerTopics(List<TopicId> out) implements TradeOff {
        public FewerTopics {
            out = List.copyOf(out);
        }

        @Override
        public int left() {
            return 0;
        }
    }
}
