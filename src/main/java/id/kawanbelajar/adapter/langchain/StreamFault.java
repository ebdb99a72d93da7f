package id.kawanbelajar.adapter.langchain;

/** A response of Ollama that did not come as it should; never leaves this room. */
final class StreamFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    enum Kind {
        SLOW_START,
        STALLED,
        TOO_LONG,
        BROKEN,
        GARBAGE,
        NO_END,
        CUT_PROMPT,
        INTERRUPTED
    }

    private final Kind kind;

    StreamFault(Kind kind, String what) {
        super(what);
        this.kind = kind;
    }

    StreamFault(Kind kind, String what, Throwable cause) {
        super(what, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
