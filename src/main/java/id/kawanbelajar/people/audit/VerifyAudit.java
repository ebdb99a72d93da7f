package id.kawanbelajar.people.audit;

import java.util.List;
import java.util.Optional;

/** Looks whether anybody changed, added, moved or took out an entry since it was written. */
public final class VerifyAudit {
    /** What an entry says that was written when older ones were dropped; its reason is number and hash of the last. */
    static final String DROPPED = "audit-dipangkas";

    private static final int AT_A_TIME = 1000;

    private final AuditTrail trail;
    private final AuditHead head;

    public VerifyAudit(AuditTrail trail, AuditHead head) {
        this.trail = trail;
        this.head = head;
    }

    /** What was found. */
    public sealed interface Outcome {
        /**
         * As it was written.
         *
         * @param entries how many, without what was dropped for its age
         * @param last worth noting on paper: nobody can write the chain anew to fit it
         */
        record Intact(long entries, Place last) implements Outcome {}

        /**
         * Somebody was at it.
         *
         * @param entry number of the first entry that does not fit
         */
        record Broken(long entry, Why why) implements Outcome {}
    }

    /** How it does not fit. */
    public enum Why {
        /** The entry, or the one before it, is not what was written. */
        CHANGED,
        /** An entry before this one is missing. */
        MISSING,
        /** There were entries from here on. */
        CUT,
        /** The beginning was dropped, and no entry says so. */
        BEGINNING_DROPPED,
        /** The place that was noted apart is gone or is another. */
        HEAD_LOST
    }

    /**
     * Walks the whole chain.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it cannot be read
     */
    public Outcome verify() {
        // noted before the walk, so that what is written meanwhile is no later than what is walked
        Optional<Place> noted = head.noted();
        Place beginning = trail.beginning();
        Walk walk = new Walk(beginning, noted.orElse(Place.START));
        for (List<KeptEntry> some = trail.after(beginning.seq(), AT_A_TIME);
                !some.isEmpty();
                some = trail.after(walk.last.seq(), AT_A_TIME)) {
            for (KeptEntry entry : some) {
                Optional<Outcome> broken = walk.step(entry);
                if (broken.isPresent()) {
                    return broken.get();
                }
            }
        }
        return walk.end(noted.isPresent());
    }

    private static final class Walk {
        private final Place beginning;
        private final Place noted;
        private Place last;
        private boolean dropTold;
        private boolean notedMet;

        Walk(Place beginning, Place noted) {
            this.beginning = beginning;
            this.noted = noted;
            this.last = beginning;
            this.dropTold = beginning.equals(Place.START);
            this.notedMet = beginning.equals(noted);
        }

        Optional<Outcome> step(KeptEntry entry) {
            if (entry.seq() != last.seq() + 1) {
                return Optional.of(new Outcome.Broken(last.seq() + 1, Why.MISSING));
            }
            if (!Chain.hash(last.hash(), entry).equals(entry.hash())) {
                return Optional.of(new Outcome.Broken(entry.seq(), Why.CHANGED));
            }
            last = new Place(entry.seq(), entry.hash());
            notedMet |= last.equals(noted);
            dropTold |= entry.act().equals(DROPPED) && entry.reason().equals(DropOldAudit.reason(beginning));
            return Optional.empty();
        }

        Outcome end(boolean headThere) {
            if (!dropTold) {
                return new Outcome.Broken(beginning.seq(), Why.BEGINNING_DROPPED);
            }
            if (noted.seq() > last.seq()) {
                return new Outcome.Broken(last.seq() + 1, Why.CUT);
            }
            boolean headLost = !headThere && !last.equals(Place.START);
            boolean headElsewhere = !notedMet && !Place.START.equals(noted);
            if (headLost || headElsewhere) {
                return new Outcome.Broken(last.seq(), Why.HEAD_LOST);
            }
            return new Outcome.Intact(last.seq() - beginning.seq(), last);
        }
    }
}
