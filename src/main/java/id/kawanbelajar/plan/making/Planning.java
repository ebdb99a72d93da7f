package id.kawanbelajar.plan.making;

import id.kawanbelajar.plan.Plan;
import java.util.List;

/** How planning ended. */
public sealed interface Planning {
    /** Every topic found its place. */
    record Fits(Plan plan) implements Planning {}

    /**
     * There is too little time.
     *
     * @param best holds as much as fits; its {@link Plan#uncovered} is what does not
     * @param tradeOffs three ways out: more minutes, more days, fewer topics
     */
    record Tight(Plan best, List<TradeOff> tradeOffs) implements Planning {
        public Tight {
            tradeOffs = List.copyOf(tradeOffs);
            if (best.uncovered().isEmpty() || tradeOffs.size() != 3) {
                throw new IllegalArgumentException("a tight plan leaves something out and offers three ways");
            }
        }
    }

    /** Nothing can be planned any more. */
    record NoTime(Reason reason) implements Planning {}

    /** Why nothing can be planned. */
    enum Reason {
        /** The day of every goal has come. */
        GOAL_REACHED,
        /** No minute is left before the goals. */
        NO_DAY_LEFT
    }
}
