package id.kawanbelajar.wiring;

import id.kawanbelajar.adapter.qr.QrPng;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.SqlConversationMemory;
import id.kawanbelajar.adapter.sql.consent.SqlConsentRecord;
import id.kawanbelajar.adapter.sql.consent.SqlLetters;
import id.kawanbelajar.adapter.sql.consent.SqlSupervisions;
import id.kawanbelajar.adapter.sql.consent.SqlVisits;
import id.kawanbelajar.adapter.sql.learning.SqlLearnerStore;
import id.kawanbelajar.adapter.sql.rights.SqlErasures;
import id.kawanbelajar.channel.cli.consent.Lettering;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.consent.ConsentDesk;
import id.kawanbelajar.conversation.consent.ConsentOffice;
import id.kawanbelajar.conversation.consent.PrintLetters;
import id.kawanbelajar.conversation.consent.TellMissing;
import id.kawanbelajar.conversation.consent.WhileAgreed;
import id.kawanbelajar.conversation.guardian.GuardianReception;
import id.kawanbelajar.conversation.guardian.GuardianSide;
import id.kawanbelajar.conversation.guardian.GuardianTalk;
import id.kawanbelajar.conversation.guardian.OwnConsent;
import id.kawanbelajar.conversation.guardian.Supervised;
import id.kawanbelajar.conversation.guardian.Supervising;
import id.kawanbelajar.conversation.guardian.TellHomeroom;
import id.kawanbelajar.conversation.guardian.TellWeek;
import id.kawanbelajar.conversation.guardian.WeekOfUse;
import id.kawanbelajar.conversation.joining.ConsentWords;
import id.kawanbelajar.conversation.joining.GuardianArrival;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.consent.ConsentTexts;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.place.CatalogueShelf;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.people.access.AccessTable;
import id.kawanbelajar.people.access.Actors;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.consent.ClassConsent;
import id.kawanbelajar.people.consent.ConsentClock;
import id.kawanbelajar.people.consent.letter.IssueLetters;
import id.kawanbelajar.people.consent.letter.OpenLetter;
import id.kawanbelajar.people.consent.recording.ConfirmConsent;
import id.kawanbelajar.people.consent.recording.RecordConsent;
import id.kawanbelajar.people.consent.recording.UndoConsent;
import id.kawanbelajar.people.consent.recording.WithdrawConsent;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinCodes;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.school.SchoolRegister;
import id.kawanbelajar.people.supervision.Supervise;
import id.kawanbelajar.progress.learning.Learners;
import id.kawanbelajar.setting.Settings;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Builds what consent needs: letters, the screen of a class, guardians' accounts, and what happens by itself. */
public final class ConsentParts {
    private static final Duration VISIT = Duration.ofDays(7);
    private static final Duration LINK_VALID = Duration.ofDays(60);

    /** Two guardians on several devices. */
    private static final int LINK_USES = 5;

    private final SecureRandom random = new SecureRandom();
    private final Database database;
    private final FixedTexts texts;
    private final InstantSource clock;
    private final ZoneId zone;
    private final SchoolParts school;
    private final SchoolRegister register;
    private final PersonDirectory people;
    private final AuditLog audit;
    private final SqlConsentRecord record;
    private final SqlErasures erasures;
    private final SqlVisits visits;
    private final SqlSupervisions supervisions;
    private final ConsentClock consents;
    private final ClassConsent classes;
    private final ConsentTexts letterTexts;
    private final AccessTable table;
    private final Actors actors;

    public ConsentParts(
            Settings settings, Database database, AccessParts access, FixedTexts texts, InstantSource clock) {
        this.database = database;
        this.texts = texts;
        this.clock = clock;
        this.zone = settings.time().zone();
        this.school = new SchoolParts(database, clock);
        this.register = access.register();
        this.people = access.people();
        this.audit = access.log();
        this.record = new SqlConsentRecord(database);
        this.erasures = new SqlErasures(database, clock);
        this.visits = new SqlVisits(database);
        this.supervisions = new SqlSupervisions(database);
        this.consents = new ConsentClock(record, register::member, clock, zone);
        this.classes = new ClassConsent(register::members, consents);
        this.letterTexts = new ConsentTexts(
                texts, settings.school().confirmed(), settings.keeping().chat());
        this.table = access.table();
        // paper is ticked off by who holds an office only, not by whoever the operator lists for a trial
        this.actors = new Actors(register, person -> false);
    }

    /** What the lobby asks. */
    public record InLobby(GuardianArrival guardians, ConsentWords words) {}

    public InLobby lobby(Herald herald) {
        GuardianSide side = side();
        GuardianReception reception =
                new GuardianReception(side, people, new TellHomeroom(register, herald), texts, clock);
        JoinCodes codes = school.codes();
        return new InLobby(
                (sender, child, link, message) -> reception.arrive(
                        sender, child, () -> codes.use(link, clock.instant()) instanceof JoinCodes.Use.Used, message),
                new OwnConsent(side, herald, clock)::say);
    }

    /** Returns what stands in front of others so that consent can be ticked, asked for and looked after. */
    public Listener before(Listener behind, TelegramLine line) {
        ConsentOffice office = new ConsentOffice(
                register,
                classes,
                new ConsentOffice.Acts(
                        recording(),
                        new UndoConsent(record, erasures, audit, clock),
                        letters(child -> picture(child, line.linkTo())),
                        letterTexts),
                new ConsentOffice.Guard(table, actors::actor),
                audit,
                zone);
        Supervising supervising = new Supervising(supervisions, week(), audit, clock, zone);
        Listener guardians = new GuardianTalk(
                new ConsentDesk(behind, office, line.herald(), line.cards()), side(), supervising, line.herald());
        return new Supervised(
                guardians, new Supervise(supervisions, supervisions, zone), new SqlConversationMemory(database), zone);
    }

    /** Returns what tells nothing more to a student for whom it is not agreed any more. */
    public Herald whileAgreed(Herald herald) {
        return new WhileAgreed(herald, consents);
    }

    /** Returns what is done every morning; nobody is told the same twice. */
    public Runnable daily(Herald herald) {
        return () -> {
            Instant now = clock.instant();
            new TellWeek(supervisions, week(), consents, register::name, herald, zone).tell(now);
            new TellMissing(register::rombels, classes, new TellHomeroom(register, herald), zone).tell(now);
            visits.forgetBefore(now.minus(VISIT));
            visits.strays().forEach(people::erase);
        };
    }

    public Lettering lettering() {
        return new Lettering(register, letters(PrintLetters.Picture.NONE));
    }

    private GuardianSide side() {
        return new GuardianSide(
                register,
                consents,
                new GuardianSide.Acts(
                        visits,
                        new OpenLetter(new SqlLetters(database), this::seal),
                        school.roll()::tie,
                        recording(),
                        new WithdrawConsent(record, erasures, audit, clock),
                        new ConfirmConsent(record, audit, clock)),
                new GuardianSide.Guard(table, actors::actor, audit),
                letterTexts,
                zone);
    }

    /** A new link for whoever holds the letter, of which a printed page is the only copy. */
    private Optional<byte[]> picture(String child, UnaryOperator<String> linkTo) {
        Instant now = clock.instant();
        JoinSecret link = JoinSecret.make(JoinSecret.Kind.LINK, random);
        String address = linkTo.apply(link.text());
        return address.startsWith("https:")
                        && school.codes().issue(link, new Entry.Guardian(child), LINK_USES, now.plus(LINK_VALID), now)
                ? Optional.of(QrPng.of(address))
                : Optional.empty();
    }

    private PrintLetters letters(PrintLetters.Picture picture) {
        return new PrintLetters(
                new IssueLetters(classes, new SqlLetters(database), this::seal, audit, clock, random),
                letterTexts,
                picture);
    }

    private RecordConsent recording() {
        return new RecordConsent(record, erasures, audit, clock);
    }

    /** A new one each time, since another process or part may have learned meanwhile. */
    private WeekOfUse week() {
        return new WeekOfUse(
                supervisions,
                new Learners(new SqlLearnerStore(database)),
                () -> new CatalogueShelf(new SqlCatalogue(database)).materials(Audience.STUDENT),
                zone);
    }

    private String seal(String code) {
        return database.seal().hash("surat", code);
    }
}
