package id.kawanbelajar.people.consent;

import id.kawanbelajar.people.school.Member;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reckons consent anew for every question, so that what was said a moment ago counts, and birthdays do. */
public final class ConsentClock implements Consents {
    private final ConsentRecord record;
    private final Roster roster;
    private final InstantSource clock;
    private final ZoneId zone;

    /** Where students stand in their classes; {@link id.kawanbelajar.people.school.SchoolRegister#member} is one. */
    @FunctionalInterface
    public interface Roster {
        /** Finds a student's place in their present class. */
        Optional<Member> member(String person);
    }

    /**
     * Begins to tell.
     *
     * @param zone in which years and school years change
     */
    public ConsentClock(ConsentRecord record, Roster roster, InstantSource clock, ZoneId zone) {
        this.record = record;
        this.roster = roster;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Consent of(String student) {
        return standing(student).consent();
    }

    /** Returns where consent for a student stands now, and why. */
    public Standing standing(String student) {
        Instant now = clock.instant();
        return Reckoning.at(now, record.events(student), band(student), zone);
    }

    /** Returns how old a student surely is now. */
    public AgeBand band(String student) {
        return AgeBand.of(born(student), clock.instant().atZone(zone).getYear());
    }

    private @Nullable Integer born(String student) {
        return roster.member(student).map(Member::born).orElse(null);
    }
}
