package id.kawanbelajar.people.roster;

import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.SchoolRegister;
import java.util.List;
import java.util.Optional;

/** Says what an import would do; changes nothing. */
public final class PreviewRoster {
    private final SchoolRegister register;

    public PreviewRoster(SchoolRegister register) {
        this.register = register;
    }

    /** Compares a list with the classes as they are. */
    public Preview preview(Roster roster) {
        return new Preview(roster.classes().stream().map(this::preview).toList(), roster.skipped());
    }

    private Preview.OfClass preview(Roster.OfClass list) {
        Optional<Rombel> rombel = register.named(list.name());
        List<Member> members = rombel.map(known -> register.members(known.id())).orElse(List.of());
        Matching matching = new Matching(members, list.seats());
        return new Preview.OfClass(
                list, rombel.isEmpty(), matching.seats(), matching.changed(), matching.missing(), matching.unclear());
    }
}
