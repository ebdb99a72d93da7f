package id.kawanbelajar.people.consent;

/** What a guardian can agree to. */
public enum Purpose {
    /** Learning with the bot; without it a student is not served. */
    LEARNING,
    /** Teachers see results. */
    REPORTS,
    /** Teachers are told when a child may need help with learning. */
    EARLY_WARNING
}
