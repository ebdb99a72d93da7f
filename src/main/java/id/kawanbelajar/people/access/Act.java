package id.kawanbelajar.people.access;

/** What somebody wants to do with a {@link Resource}. */
public enum Act {
    SEE,
    CHANGE
}
