package id.kawanbelajar.wiring;

import id.kawanbelajar.adapter.file.DataFolder;
import id.kawanbelajar.adapter.file.OffFile;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.consent.SqlSupervisions;
import id.kawanbelajar.adapter.sql.safekeeping.SqlAiUse;
import id.kawanbelajar.adapter.sql.safekeeping.SqlAlerts;
import id.kawanbelajar.adapter.sql.safekeeping.SqlExamLocks;
import id.kawanbelajar.conversation.Guards;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.door.Alarm;
import id.kawanbelajar.conversation.door.Doorkeeper;
import id.kawanbelajar.conversation.door.Lobby;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.safekeeping.ClosingClasses;
import id.kawanbelajar.conversation.safekeeping.DayAllowance;
import id.kawanbelajar.conversation.safekeeping.DoorWhenOff;
import id.kawanbelajar.conversation.safekeeping.GuardedLobby;
import id.kawanbelajar.conversation.safekeeping.QuietHerald;
import id.kawanbelajar.conversation.safekeeping.SchoolAlarm;
import id.kawanbelajar.conversation.safekeeping.Shut;
import id.kawanbelajar.conversation.safekeeping.ShutLessons;
import id.kawanbelajar.conversation.safekeeping.TakingAlerts;
import id.kawanbelajar.conversation.safekeeping.TellByHerald;
import id.kawanbelajar.conversation.safekeeping.TurningOff;
import id.kawanbelajar.conversation.safekeeping.WhoIsIt;
import id.kawanbelajar.conversation.wording.safekeeping.AlertMessages;
import id.kawanbelajar.conversation.wording.safekeeping.ExamMessages;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.people.access.Actors;
import id.kawanbelajar.people.access.Policy;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.school.SchoolRegister;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.alert.Adult;
import id.kawanbelajar.safety.alert.Alerts;
import id.kawanbelajar.safety.alert.EndAlert;
import id.kawanbelajar.safety.alert.PassOnAlerts;
import id.kawanbelajar.safety.alert.RaiseAlert;
import id.kawanbelajar.safety.alert.RecallAlert;
import id.kawanbelajar.safety.alert.SchoolAdults;
import id.kawanbelajar.safety.alert.TakeAlert;
import id.kawanbelajar.safety.alert.TellAdult;
import id.kawanbelajar.safety.budget.DailyLimit;
import id.kawanbelajar.safety.budget.TimeBudget;
import id.kawanbelajar.safety.exam.CloseClass;
import id.kawanbelajar.safety.exam.ClosedNow;
import id.kawanbelajar.safety.exam.ExamLocks;
import id.kawanbelajar.safety.off.OffSwitch;
import id.kawanbelajar.setting.Settings;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds what keeps students safe: alerts, exams, the day's minutes, and the switch for everything. */
public final class SafekeepingParts {
    private static final int FEWEST_ADULTS = 2;

    private final Settings settings;
    private final AccessParts access;
    private final PersonDirectory people;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final SchoolRegister register;
    private final AuditLog audit;
    private final SchoolAdults adults;
    private final Alerts alerts;
    private final ExamLocks locks;
    private final OffSwitch off;
    private final TimeBudget budget;
    private final Shut shut;
    private final TellAdult telling;
    private final AlertMessages messages;
    private volatile @Nullable Herald line;

    public SafekeepingParts(Settings settings, Database database, AccessParts access, InstantSource clock) {
        this.settings = settings;
        this.access = access;
        this.people = access.people();
        this.clock = clock;
        this.register = access.register();
        this.audit = access.log();
        this.adults = new SchoolAdults(register, this::contacts, this::reaches);
        this.alerts = new SqlAlerts(database);
        this.locks = new SqlExamLocks(database);
        this.off = new OffFile(new DataFolder(settings.data()));
        this.budget = new TimeBudget(
                new SqlAiUse(database), limit(database), settings.time().zone());
        this.shut = new Shut(
                off,
                new ClosedNow(locks, register),
                new ExamMessages(settings.time().zone()));
        this.messages = new AlertMessages(settings.time().zone());
        this.telling = new TellByHerald(
                new LateHerald(this::running),
                messages,
                new WhoIsIt(register, people, SchoolParts.TELEGRAM)::of,
                this::nameOf);
    }

    /** Returns how many minutes a day a model explains to a student. */
    private DailyLimit limit(Database database) {
        SqlSupervisions guardians = new SqlSupervisions(database);
        return settings.minutes()
                .and(student ->
                        Objects.requireNonNullElse(guardians.of(student.id()).minutes(), Integer.MAX_VALUE));
    }

    public Guards guards() {
        return new Guards(alarm(), new DayAllowance(budget, shut, clock));
    }

    public Alarm alarm() {
        return new SchoolAlarm(new RaiseAlert(alerts, adults, telling, audit, random), new RecallAlert(alerts, adults));
    }

    /**
     * Returns what stands in front of everything that hears people.
     *
     * @param herald by which adults are told
     */
    public Listener before(Listener behind, Herald herald) {
        line = herald;
        Policy policy = access.table();
        Actors actors = access.actors();
        Listener lessons = new ShutLessons(behind, shut, new SafetyCheck(), clock);
        Listener closing = new ClosingClasses(
                lessons,
                new CloseClass(locks, register, new CloseClass.Rights(actors, policy), audit, random),
                new ExamMessages(settings.time().zone()),
                clock);
        return new TakingAlerts(
                new TurningOff(closing, off, actors, policy, audit),
                new TakeAlert(alerts, telling, audit),
                new EndAlert(alerts, telling, audit),
                messages,
                this::nameOf);
    }

    /** Returns a lobby that lets no student in where nobody could be told of danger, or where everything is off. */
    public Lobby lobby(Lobby lobby) {
        return new GuardedLobby(
                lobby, people, off, person -> adults.of(person.id()).size() >= FEWEST_ADULTS);
    }

    /** Returns a door that keeps no word of a student while everything is off. */
    public Doorkeeper door(Doorkeeper door) {
        return new DoorWhenOff(door, off);
    }

    /** Returns a line that leaves students in peace at night, and where everything is off. */
    public Herald quiet(Herald herald) {
        return new QuietHerald(herald, people, off, settings.time().zone(), clock);
    }

    /** Passes on what nobody has taken; to be called about every half minute. */
    public void beat() {
        new PassOnAlerts(alerts, adults, telling, audit, clock).pass();
    }

    /** Turns everything off for students, or on again, by the word of whoever sits at the computer. */
    public void turn(boolean wanted) {
        off.turn(wanted);
        audit.append(new AuditEntry(
                clock.instant(),
                "pengelola",
                wanted ? "semua-dimatikan" : "semua-dinyalakan",
                "",
                "di komputer sekolah"));
    }

    /** Returns what the adults are called who could be told of a student of any class. */
    public List<String> reachableAdults() {
        return adults.ofRombel("").stream().map(Adult::name).toList();
    }

    /** Returns the accounts of the adults whom the operator names. */
    public static Set<String> contactAccounts(Settings.School school) {
        return Stream.of(school.firstContact(), school.secondContact())
                .flatMap(contact -> Optional.ofNullable(contact.telegram()).stream())
                .map(String::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Adult> contacts() {
        Settings.School school = settings.school();
        return Stream.of(school.firstContact(), school.secondContact())
                .flatMap(contact -> Optional.ofNullable(contact.telegram()).stream()
                        .flatMap(id -> people.find(new Account(SchoolParts.TELEGRAM, String.valueOf(id))).stream())
                        .map(person -> new Adult(person.id(), contact.name(), calledBy(contact.name()))))
                .toList();
    }

    /** "Bu Rina (BK)" is meant by "bk" too, and a homeroom teacher by "wali kelas" or "guruku". */
    private static Set<String> calledBy(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.contains("wali") || plain.contains("walas")
                ? Set.of("wali", "walas", "walikelas", "guruku")
                : Set.of();
    }

    private boolean reaches(String person) {
        return people.address(person, SchoolParts.TELEGRAM).isPresent();
    }

    private Optional<String> nameOf(String person) {
        return contacts().stream()
                .filter(adult -> adult.person().equals(person))
                .map(Adult::name)
                .findFirst()
                .or(() -> register.name(person));
    }

    private Herald running() {
        Herald herald = line;
        if (herald == null) {
            throw UnavailableException.forNow("bot belum berjalan", new IllegalStateException("no line yet"));
        }
        return herald;
    }
}
