package id.kawanbelajar.people.consent;

import id.kawanbelajar.people.school.Member;
import java.util.List;
import java.util.function.Function;

/** Looks at where consent stands in a class. */
public final class ClassConsent {
    private final Function<String, List<Member>> roster;
    private final ConsentClock clock;

    /**
     * Begins to look.
     *
     * @param roster gives the students of a class by number, as {@link
     *     id.kawanbelajar.people.school.SchoolRegister#members} does
     */
    public ClassConsent(Function<String, List<Member>> roster, ConsentClock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /**
     * A student and where consent for them stands.
     *
     * @param band how old they surely are
     */
    public record Line(Member member, Standing standing, AgeBand band) {
        /** Whether the student may learn now. */
        public boolean given() {
            return standing.consent().state() == Consent.State.GIVEN;
        }

        /** Whether somebody said no, or took back a yes. */
        public boolean refused() {
            return standing.why() == Standing.Why.REFUSED || standing.why() == Standing.Why.WITHDRAWN;
        }

        /** Whether a letter is still to come. */
        public boolean missing() {
            return !given() && !refused();
        }
    }

    /**
     * Returns the students of a class by number; empty for an unknown class.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the store does not answer
     */
    public List<Line> of(String rombel) {
        return roster.apply(rombel).stream()
                .map(member -> new Line(member, clock.standing(member.person()), clock.band(member.person())))
                .toList();
    }
}
