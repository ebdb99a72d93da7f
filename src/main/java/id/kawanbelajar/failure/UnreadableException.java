package id.kawanbelajar.failure;

/** A file that a person handed in cannot be read as what it should be; the message names the place and a good example. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String whatAndWhatToDo) {
        super(whatAndWhatToDo);
    }

    public UnreadableException(String whatAndWhatToDo, Throwable cause) {
        super(whatAndWhatToDo, cause);
    }
}
