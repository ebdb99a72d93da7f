package id.kawanbelajar.adapter.sandbox;

import id.kawanbelajar.material.reading.FileReading.Reason;
import org.jspecify.annotations.Nullable;

/** A reading process is gone or must go. */
final class Lost extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    Lost(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Lost(Reason reason, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
