package id.kawanbelajar.plan.draft;

import id.kawanbelajar.plan.wish.Missing;
import id.kawanbelajar.plan.wish.PlanWish;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a plan, and how far the talk about it is.
 *
 * @param wish as far as it was said
 * @param asked how many questions were asked
 * @param open the question that waits for its answer; null where a plan was made of the wish
 * @param by id of the message that was taken last, so that it counts once
 * @param told the last day on which something was missed that the student was told about; null for none
 */
public record PlanDraft(
        PlanWish wish,
        int asked,
        @Nullable Missing open,
        String by,
        @Nullable LocalDate told) {
    /** Nothing was said yet. */
    public static final PlanDraft NONE = new PlanDraft(PlanWish.NONE, 0, null, "");

    public PlanDraft(PlanWish wish, int asked, @Nullable Missing open, String by) {
        this(wish, asked, open, by, null);
    }

    /** Returns this with a question that waits. */
    public PlanDraft asking(Missing question) {
        return new PlanDraft(wish, asked + 1, question, by, told);
    }

    /** Returns this, taken further by a message. */
    public PlanDraft by(String message) {
        return new PlanDraft(wish, asked, open, message, told);
    }

    /** Returns whether the student was told about a day on which something was missed, or a later one. */
    public boolean toldOf(LocalDate missed) {
        return told != null && !missed.isAfter(told);
    }

    /** Returns this with the student told about such a day. */
    public PlanDraft tellingOf(LocalDate missed) {
        return new PlanDraft(wish, asked, open, by, missed);
    }

    /** Returns this with a wish of which a plan was made by a message. */
    public PlanDraft made(PlanWish of, String message) {
        return new PlanDraft(of, 0, null, message, told);
    }
}
