package id.kawanbelajar.wiring;

import id.kawanbelajar.adapter.file.AuditHeadFile;
import id.kawanbelajar.adapter.file.DataFolder;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlPeople;
import id.kawanbelajar.adapter.sql.access.SqlAuditLog;
import id.kawanbelajar.adapter.sql.access.SqlOpenings;
import id.kawanbelajar.adapter.sql.access.SqlSpoken;
import id.kawanbelajar.channel.cli.audit.Auditing;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.oversight.OpeningActs;
import id.kawanbelajar.conversation.oversight.OpeningChats;
import id.kawanbelajar.conversation.oversight.TellStudent;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.people.access.AccessRules;
import id.kawanbelajar.people.access.AccessTable;
import id.kawanbelajar.people.access.Actors;
import id.kawanbelajar.people.access.Guard;
import id.kawanbelajar.people.audit.DropOldAudit;
import id.kawanbelajar.people.audit.VerifyAudit;
import id.kawanbelajar.people.opening.AgreeToOpen;
import id.kawanbelajar.people.opening.AskToOpen;
import id.kawanbelajar.people.opening.ReadOpened;
import id.kawanbelajar.people.opening.TellOpened;
import id.kawanbelajar.people.school.SchoolRegister;
import id.kawanbelajar.setting.Settings;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds who may do what, and what was done. */
public final class AccessParts {
    /** Whoever sits at the school's computer as a teacher. */
    private static final Account AT_THE_COMPUTER = new Account("terminal", "guru");

    private final Settings settings;
    private final Database database;
    private final InstantSource clock;
    private final PersonDirectory people;
    private final SchoolRegister register;
    private final AuditHeadFile head;
    private final SqlAuditLog log;
    private final AccessTable table;
    private final Actors actors;

    /** Opens the audit, which writes to the database; one for a process. */
    public AccessParts(Settings settings, Database database, InstantSource clock) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
        this.people = new SqlPeople(database, SchoolParts.SCHOOL, clock, new SecureRandom());
        this.register = new SchoolParts(database, clock).register();
        this.head = new AuditHeadFile(new DataFolder(settings.data()));
        this.log = new SqlAuditLog(database, head);
        this.table = new AccessTable(AccessRules.shipped(), register);
        this.actors = new Actors(register, this::isListedTeacher);
    }

    public PersonDirectory people() {
        return people;
    }

    public SchoolRegister register() {
        return register;
    }

    public SqlAuditLog log() {
        return log;
    }

    public AccessTable table() {
        return table;
    }

    public Actors actors() {
        return actors;
    }

    /** Returns what decides and writes refusals down. */
    public Guard guard() {
        return new Guard(table, log, clock);
    }

    /** Returns the teachers whom the operator lists and who have greeted the bot, with their names; a name may be blank. */
    public Map<String, String> listedTeachers() {
        Map<String, String> listed = new LinkedHashMap<>();
        settings.telegram()
                .teachers()
                .forEach((id, name) -> people.find(new Account(SchoolParts.TELEGRAM, String.valueOf(id)))
                        .ifPresent(person -> listed.put(person.id(), name)));
        return listed;
    }

    private boolean isListedTeacher(String person) {
        return listedTeachers().containsKey(person)
                || people.find(AT_THE_COMPUTER)
                        .filter(teacher -> teacher.id().equals(person))
                        .isPresent();
    }

    public Auditing auditing() {
        return new Auditing(new VerifyAudit(log, head), log);
    }

    /** Returns what drops entries of more than two years; for the daily job. */
    public DropOldAudit dropping() {
        return new DropOldAudit(log, log, clock);
    }

    /** Returns what stands in front of a conversation so that two of the school can open another in an emergency. */
    public Listener opening(Listener behind, Herald herald) {
        SqlOpenings openings = new SqlOpenings(database);
        return new OpeningChats(
                behind,
                new OpeningActs(
                        actors,
                        new AskToOpen(openings, register, log, clock),
                        new AgreeToOpen(openings, register, log, clock),
                        new ReadOpened(openings, new SqlSpoken(database), log, clock)),
                register,
                herald,
                settings.time().zone());
    }

    /** Returns what tells students afterwards; to be called every few minutes. */
    public TellOpened telling(Herald herald) {
        return new TellOpened(
                new SqlOpenings(database),
                new TellStudent(register, herald, clock, settings.time().zone()),
                log,
                clock);
    }
}
