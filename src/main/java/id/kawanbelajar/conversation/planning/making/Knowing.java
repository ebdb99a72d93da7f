package id.kawanbelajar.conversation.planning.making;

import id.kawanbelajar.plan.Knowledge;

/** Tells what a person knows. Safe for use by many threads. */
@FunctionalInterface
public interface Knowing {
    /** Returns what is known of a person now. */
    Knowledge of(String person);
}
