package id.kawanbelajar.people.access;

import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.SchoolRegister;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides by {@link AccessRules}. What nobody's seat allows is refused, and so is a claim about a student's class that the
 * register does not bear out: who taught somebody last year sees nothing of this year. Sums over fewer than five are told
 * to nobody. Safe for use by many threads.
 */
public final class AccessTable implements Policy {
    /** Sums over fewer would tell of one. */
    private static final int FEWEST = 5;

    private final AccessRules rules;
    private final SchoolRegister register;

    public AccessTable(AccessRules rules, SchoolRegister register) {
        this.rules = rules;
        this.register = register;
    }

    /**
     * {@inheritDoc}
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the register does not answer
     */
    @Override
    public Decision decide(Actor actor, Act act, Resource resource, Whose whose) {
        boolean allowed = Arrays.stream(Seat.values())
                .filter(seat -> seat.of(actor))
                .anyMatch(seat -> reaches(actor, seat, rules.reach(act, resource, seat), whose));
        return allowed && !tellsOfOne(resource, whose) ? Decision.ALLOWED : Decision.REFUSED;
    }

    private boolean reaches(Actor actor, Seat seat, Reach reach, Whose whose) {
        return switch (reach) {
            case NOTHING -> false;
            case OWN -> actor.person().equals(whose.person());
            case CHILD ->
                whose.person() != null && register.children(actor.person()).contains(whose.person());
            case SUBJECT ->
                seat.offices(actor).stream().anyMatch(office -> holdsSubject(office, whose) && holds(office, whose));
            case CLASS -> seat.offices(actor).stream().anyMatch(office -> holds(office, whose));
            case COURSE ->
                whose.person() == null && seat.offices(actor).stream().anyMatch(office -> holdsSubject(office, whose));
            case SUMS -> whose.person() == null;
            case SCHOOL -> true;
        };
    }

    /** A class teacher has all subjects; to a subject teacher, what is of no subject or of all is somebody else's. */
    private static boolean holdsSubject(Office office, Whose whose) {
        return office.mapel() == null || office.mapel().equals(whose.mapel());
    }

    private boolean holds(Office office, Whose whose) {
        if (Actors.EVERY_CLASS.equals(office.rombel())) {
            return true;
        }
        String present = whose.person() == null ? whose.rombel() : presentClass(whose.person());
        boolean borneOut = whose.rombel() == null || whose.rombel().equals(present);
        return present != null && borneOut && Objects.equals(office.rombel(), present);
    }

    private @Nullable String presentClass(String person) {
        return register.member(person)
                .filter(member -> member.standing() != Member.Standing.LEFT)
                .map(Member::rombel)
                .orElse(null);
    }

    private boolean tellsOfOne(Resource resource, Whose whose) {
        return resource == Resource.SUMMARY
                && whose.person() == null
                && whose.rombel() != null
                && register.members(whose.rombel()).size() < FEWEST;
    }
}
