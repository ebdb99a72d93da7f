package id.kawanbelajar.handover;

import java.util.List;
import java.util.Optional;

/** The teachers whom questions reach. Safe for use by many threads. */
public interface Staff {
    /** Returns the internal ids of those who teach a student and have greeted the bot; may be empty. */
    List<String> teaching(String student);

    /** Returns how students call a teacher, e.g. {@code Bu Rina}; never blank, empty where nobody said. */
    Optional<String> name(String teacher);
}
