package id.kawanbelajar.people.access;

/** What the policy says. */
public enum Decision {
    ALLOWED,
    /** Somebody else's, or nothing that this person may do; told in the same words as what does not exist. */
    REFUSED
}
