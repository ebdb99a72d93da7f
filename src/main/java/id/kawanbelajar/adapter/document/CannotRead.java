package id.kawanbelajar.adapter.document;

import id.kawanbelajar.material.reading.FileReading.Reason;

/** A file that cannot be read; says why and the way out. */
public final class CannotRead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * @param sentence one sentence in Indonesian for a teacher
     */
    public CannotRead(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
