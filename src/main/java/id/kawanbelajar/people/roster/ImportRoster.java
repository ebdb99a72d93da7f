package id.kawanbelajar.people.roster;

import id.kawanbelajar.people.school.MakeRombel;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.SchoolRegister;
import id.kawanbelajar.people.school.SchoolRoll;

/** Writes a list of the school into the rosters; doing it again changes nothing. */
public final class ImportRoster {
    private final SchoolRegister register;
    private final SchoolRoll roll;
    private final MakeRombel making;

    public ImportRoster(SchoolRegister register, SchoolRoll roll, MakeRombel making) {
        this.register = register;
        this.roll = roll;
        this.making = making;
    }

    /**
     * Writes it, each class whole or not at all, as it is at this moment.
     *
     * @return what was done
     */
    public Preview write(Roster roster) {
        Preview preview = new PreviewRoster(register).preview(roster);
        preview.classes().forEach(one -> roll.put(rombel(one.from()).id(), one.seats()));
        return preview;
    }

    private Rombel rombel(Roster.OfClass list) {
        return register.named(list.name())
                .or(() -> making.make(list.name(), list.kelas()))
                .or(() -> register.named(list.name()))
                .orElseThrow(() -> new IllegalStateException("a class that can neither be made nor found"));
    }
}
