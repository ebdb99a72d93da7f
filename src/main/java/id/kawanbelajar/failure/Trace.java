package id.kawanbelajar.failure;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where something went wrong, without what an exception says: its message may repeat a child's words. */
public final class Trace {
    private static final int DEPTH = 6;

    private Trace() {}

    /** Returns the kinds and places of a failure, innermost place first. */
    public static String of(Throwable failure) {
        String places = Arrays.stream(failure.getStackTrace())
                .limit(DEPTH)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        String cause = failure.getCause() == null
                ? ""
                : " because of " + failure.getCause().getClass().getName();
        return failure.getClass().getName() + cause + " at " + places;
    }
}
