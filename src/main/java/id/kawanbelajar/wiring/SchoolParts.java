package id.kawanbelajar.wiring;

import id.kawanbelajar.adapter.document.office.sheet.SchoolSheets;
import id.kawanbelajar.adapter.qr.QrPng;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.school.SqlJoinCodes;
import id.kawanbelajar.adapter.sql.school.SqlSchoolRegister;
import id.kawanbelajar.adapter.sql.school.SqlSchoolRoll;
import id.kawanbelajar.channel.cli.school.SchoolDesk;
import id.kawanbelajar.channel.cli.school.SchoolMeans;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.operation.command.CommandHandler;
import id.kawanbelajar.operation.command.RunWhereWritable;
import id.kawanbelajar.operation.setup.Classes;
import id.kawanbelajar.operation.setup.RegisteredClasses;
import id.kawanbelajar.operation.setup.RosterFiles;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.joining.JoinCodes;
import id.kawanbelajar.people.roster.ImportRoster;
import id.kawanbelajar.people.roster.PreviewRoster;
import id.kawanbelajar.people.roster.ReadRoster;
import id.kawanbelajar.people.school.FindStaff;
import id.kawanbelajar.people.school.MakeRombel;
import id.kawanbelajar.people.school.PromoteClasses;
import id.kawanbelajar.people.school.SchoolRegister;
import id.kawanbelajar.people.school.SchoolRoll;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** The school's classes, rosters, offices and codes over one database. */
public final class SchoolParts {
    /** The channel that accounts of the bot belong to. */
    public static final String TELEGRAM = "telegram";

    /** Id of the one school of this process. */
    public static final String SCHOOL = "sekolah";

    /** Who acts where somebody sits at the school's computer; the program does not know who. */
    private static final String COMPUTER = "pengelola-komputer";

    private final Database database;
    private final InstantSource clock;

    public SchoolParts(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public SchoolRegister register() {
        return new SqlSchoolRegister(database, SCHOOL);
    }

    public SchoolRoll roll() {
        return new SqlSchoolRoll(database, SCHOOL, clock, new SecureRandom());
    }

    public JoinCodes codes() {
        return new SqlJoinCodes(database);
    }

    /** Returns the classes as the guided set-up makes them. */
    public Classes setUpClasses(ZoneId zone) {
        RosterFiles rosters = new RosterFiles(reading(), new PreviewRoster(register()), importing(zone));
        return new RegisteredClasses(register(), making(zone), rosters, codes(), clock, new SecureRandom());
    }

    private ReadRoster reading() {
        return new ReadRoster(new SchoolSheets(), register());
    }

    private MakeRombel making(ZoneId zone) {
        return new MakeRombel(register(), roll(), clock, zone);
    }

    private ImportRoster importing(ZoneId zone) {
        return new ImportRoster(register(), roll(), making(zone));
    }

    /** Returns what changes classes and codes while this process may write, and hands everything else on. */
    public CommandHandler desk(Curriculum curriculum, ZoneId zone, AuditLog audit, CommandHandler others) {
        SchoolDesk desk = new SchoolDesk(
                register(),
                roll(),
                codes(),
                new SchoolDesk.Acts(
                        making(zone),
                        importing(zone),
                        new PromoteClasses(register(), roll(), clock, zone),
                        new FindStaff(
                                register(),
                                curriculum.mapel().stream().map(Mapel::code).toList())),
                clock);
        return (words, out) ->
                SchoolDesk.knows(words.getFirst()) ? audited(desk, audit, words, out) : others.handle(words, out);
    }

    /** Written down first: what cannot be written down must not happen. */
    private int audited(CommandHandler desk, AuditLog audit, List<String> words, Consumer<String> out) {
        audit.append(new AuditEntry(clock.instant(), COMPUTER, words.getFirst(), "", ""));
        return desk.handle(words, out);
    }

    /** Returns what the commands about the school need. */
    public SchoolMeans means(Curriculum curriculum, ZoneId zone, RunWhereWritable writing) {
        return new SchoolMeans(
                register(), codes(), reading(), curriculum, writing, QrPng::of, new SecureRandom(), clock, zone);
    }
}
