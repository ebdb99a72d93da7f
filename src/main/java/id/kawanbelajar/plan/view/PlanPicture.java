package id.kawanbelajar.plan.view;

/** Draws the days of a plan. Safe for use by many threads. */
@FunctionalInterface
public interface PlanPicture {
    /**
     * Returns a PNG of at most 80 KB that is legible on a phone: the days from this week on, at most five weeks of them.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if nothing can be drawn here, e.g. without any font; the plan is
     *     then told in words alone
     */
    byte[] draw(PlanSheet sheet);
}
