package id.kawanbelajar.safety.off;

/** Whether everything is off for students. It outlasts a restart, and another process may throw it. Safe for many threads. */
public interface OffSwitch {
    /** Whether everything is off now. */
    boolean isOff();

    /**
     * Turns everything off or on; again changes nothing.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be kept
     */
    void turn(boolean off);
}
