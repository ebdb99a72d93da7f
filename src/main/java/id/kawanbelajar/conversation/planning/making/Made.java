package id.kawanbelajar.conversation.planning.making;

import id.kawanbelajar.plan.making.Planning;
import id.kawanbelajar.plan.making.Request;
import java.util.List;

/** What became of a wish for a plan. */
public sealed interface Made {
    /**
     * It was planned, or there was no time for it.
     *
     * @param request what was planned
     * @param notes what was assumed or left out, to be said with the plan
     */
    record Planned(Request request, Planning planning, List<Note> notes) implements Made {
        public Planned {
            notes = List.copyOf(notes);
        }
    }

    /**
     * It must be asked first which chapters a goal is about.
     *
     * @param goal number of the goal in the wish
     */
    record Unclear(int goal, Scope scope) implements Made {}
}
