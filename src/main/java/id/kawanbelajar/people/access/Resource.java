package id.kawanbelajar.people.access;

/** What is looked after. */
public enum Resource {
    /** Names and numbers of a class. */
    ROSTER,
    /** Codes and links by which people join a class. */
    JOIN_CODE,
    /** Who holds which office. */
    OFFICE,
    /** Who agreed to what. */
    CONSENT,
    /** The words of a conversation. */
    CHAT,
    /** Results of practice, what is mastered, plans. */
    RESULTS,
    /** Sums over a class of at least five, and time of use of one student. */
    SUMMARY,
    /** Questions that students passed on to their teacher. */
    QUESTION,
    /** That a student may be in danger. */
    ALERT,
    /** Requests about one's data: see, correct, erase, object. */
    RIGHTS,
    /** A class closed for an exam, a child paused, the day's limit. */
    LOCK,
    /** Teachers' material. */
    MATERIAL,
    /** What was done with whose data. */
    AUDIT,
    /** How the program runs. */
    SETTINGS
}
