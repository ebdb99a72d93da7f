package id.kawanbelajar.failure;

/**
 * Something outside this program (disk, database, model, network) did not do its part. Thrown by adapters only, with the
 * library's exception as cause; whoever ends the error logs it once.
 */
public final class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean worthRetrying;

    private UnavailableException(String message, boolean worthRetrying, Throwable cause) {
        super(message, cause);
        this.worthRetrying = worthRetrying;
    }

    /** A failure that may be gone in a moment: busy, slow, network away. */
    public static UnavailableException forNow(String whatAndWhatToDo, Throwable cause) {
        return new UnavailableException(whatAndWhatToDo, true, cause);
    }

    /** A failure that stays until a person does what the message says. */
    public static UnavailableException untilMended(String whatAndWhatToDo, Throwable cause) {
        return new UnavailableException(whatAndWhatToDo, false, cause);
    }

    /** Returns whether the same call may succeed later without anybody doing anything. */
    public boolean worthRetrying() {
        return worthRetrying;
    }
}
