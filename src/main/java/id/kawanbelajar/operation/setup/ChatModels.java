package id.kawanbelajar.operation.setup;

import java.util.List;
import java.util.Optional;

/** The models that the school's own server holds. */
public interface ChatModels {
    /** Returns their names, e.g. {@code gemma3:1b}; empty where the server does not answer. */
    Optional<List<String>> installed();

    /** Returns the address that was asked. */
    String address();
}
