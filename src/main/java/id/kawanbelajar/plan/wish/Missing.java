package id.kawanbelajar.plan.wish;

/** What a plan needs to know and a student did not say, in the order in which it is asked. */
public enum Missing {
    /** What it is for. */
    GOAL,
    /** Which subject, chapters or topic. */
    SCOPE,
    /** By which day. */
    WHEN,
    /** How long a day; usual minutes do where there is no room for the question. */
    MINUTES
}
