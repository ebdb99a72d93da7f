package id.kawanbelajar.wiring;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.consent.SqlConsentRecord;
import id.kawanbelajar.adapter.sql.entry.SqlClaims;
import id.kawanbelajar.adapter.sql.entry.SqlGuestBook;
import id.kawanbelajar.adapter.sql.entry.SqlProfiles;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.door.ClosedLobby;
import id.kawanbelajar.conversation.door.Lobby;
import id.kawanbelajar.conversation.joining.ClassDesk;
import id.kawanbelajar.conversation.joining.SchoolLobby;
import id.kawanbelajar.conversation.joining.SchoolSide;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.people.consent.ConsentClock;
import id.kawanbelajar.people.entry.GuestBook;
import id.kawanbelajar.people.joining.JoinCodes;
import id.kawanbelajar.setting.Settings;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/** Builds how people join the school's classes by talk. */
public final class JoiningParts {
    private static final Duration GUESTS_REMEMBERED = Duration.ofDays(1);
    private static final Duration CODES_REMEMBERED = Duration.ofDays(30);

    private final AccessParts access;
    private final GuestBook guests;
    private final JoinCodes codes;
    private final SchoolSide side;
    private final InstantSource clock;

    public JoiningParts(Settings settings, Database database, AccessParts access, InstantSource clock) {
        this.access = access;
        this.clock = clock;
        SchoolParts school = new SchoolParts(database, clock);
        this.guests = new SqlGuestBook(database);
        this.codes = school.codes();
        this.side = new SchoolSide(
                access.people(),
                access.register(),
                school.roll(),
                new SchoolSide.Ways(codes, new SqlClaims(database), new SqlProfiles(database), guests),
                new ConsentClock(
                        new SqlConsentRecord(database),
                        access.register()::member,
                        clock,
                        settings.time().zone()),
                access.log());
    }

    /**
     * Returns who decides about everybody whom the operator does not list.
     *
     * @param linkTo makes the address that opens the bot with a parameter
     * @param consent receives guardians, and tells students what is missing
     */
    public Lobby lobby(FixedTexts texts, UnaryOperator<String> linkTo, ConsentParts.InLobby consent) {
        return new SchoolLobby(
                side,
                new SchoolLobby.Rules(new ClosedLobby(texts), consent.guardians(), consent.words(), linkTo),
                texts,
                clock,
                new SecureRandom());
    }

    /** Returns what stands in front of all other listeners so that homeroom teachers can say who is who. */
    public Listener desk(Listener behind, Herald herald) {
        return new ClassDesk(
                behind, side, new ClassDesk.Rights(access.table(), access.actors()::actor), herald, new SecureRandom());
    }

    /** Forgets who began to join and did not go on, and codes that ran out; to be called now and then. */
    public void forgetGuests() {
        guests.forgetBefore(clock.instant().minus(GUESTS_REMEMBERED));
        codes.forgetBefore(clock.instant().minus(CODES_REMEMBERED));
    }
}
