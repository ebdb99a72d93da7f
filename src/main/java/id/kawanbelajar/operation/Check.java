package id.kawanbelajar.operation;

/** One thing that must be in order. */
public interface Check {
    /** The name that its findings have. */
    String name();

    /**
     * Looks; takes a few seconds at most.
     *
     * @throws id.kawanbelajar.failure.UnavailableException where looking failed; counts as {@link Health.State#FAIL}
     */
    Health look();
}
