package id.kawanbelajar.wiring;

import id.kawanbelajar.adapter.file.personal.PassingFiles;
import id.kawanbelajar.adapter.file.personal.ReceiptFile;
import id.kawanbelajar.adapter.file.personal.RetentionReport;
import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlCommandQueue;
import id.kawanbelajar.adapter.sql.consent.SqlConsentRecord;
import id.kawanbelajar.adapter.sql.rights.SqlErasures;
import id.kawanbelajar.adapter.sql.rights.SqlOldRows;
import id.kawanbelajar.adapter.sql.rights.SqlOwnData;
import id.kawanbelajar.adapter.sql.rights.SqlPersonalRows;
import id.kawanbelajar.adapter.sql.rights.SqlTickets;
import id.kawanbelajar.adapter.sql.rights.SqlWishes;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.rights.Notices;
import id.kawanbelajar.conversation.rights.RightsMeans;
import id.kawanbelajar.conversation.rights.RightsTalk;
import id.kawanbelajar.conversation.rights.StaffTickets;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.people.consent.ConsentEvent.Evidence;
import id.kawanbelajar.people.consent.ConsentEvent.Method;
import id.kawanbelajar.people.consent.recording.WithdrawConsent;
import id.kawanbelajar.people.rights.EraseOrdered;
import id.kawanbelajar.people.rights.ErasePerson;
import id.kawanbelajar.people.rights.Erasures;
import id.kawanbelajar.people.rights.KeepNoLonger;
import id.kawanbelajar.people.rights.Leaving;
import id.kawanbelajar.people.rights.ReapplyErasures;
import id.kawanbelajar.people.rights.Receipts;
import id.kawanbelajar.people.rights.RemindOfTickets;
import id.kawanbelajar.people.rights.Tickets;
import id.kawanbelajar.people.school.SchoolRegister;
import id.kawanbelajar.setting.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds what people's rights over their data need: the talk about it, and what is done beside the talk. */
public final class RightsParts {
    private static final Logger LOG = LoggerFactory.getLogger(RightsParts.class);

    /** By then whoever gave a command has read what came of it. */
    private static final Duration READ = Duration.ofMinutes(10);

    private final Database database;
    private final AccessParts access;
    private final InstantSource clock;
    private final ZoneId zone;
    private final SchoolRegister register;
    private final Erasures erasures;
    private final Tickets tickets;
    private final EraseOrdered erasing;
    private final ReapplyErasures reapplying;
    private final KeepNoLonger keeping;
    private @Nullable Notices notices;

    /**
     * @param index takes out of the index what was removed
     */
    public RightsParts(Settings settings, Database database, AccessParts access, Runnable index, InstantSource clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
        Path data = settings.data();
        zone = settings.time().zone();
        register = access.register();
        PersonDirectory people = access.people();
        erasures = new SqlErasures(database, clock);
        tickets = new SqlTickets(database);
        SqlPersonalRows rows = new SqlPersonalRows(database, person -> people.address(person, SchoolParts.TELEGRAM));
        SqlCommandQueue commands = new SqlCommandQueue(database);
        Receipts receipts = new ReceiptFile(data.resolve("penghapusan.txt"));
        ErasePerson erase = new ErasePerson(
                List.of(
                        new PassingFiles(settings.temporary(), data.resolve("gambar"), clock),
                        person -> index.run(),
                        person -> commands.forgetBefore(clock.instant().minus(READ)),
                        rows),
                erasures,
                receipts,
                clock);
        erasing = new EraseOrdered(erasures, erase, rows, clock);
        reapplying = new ReapplyErasures(
                receipts, erasures, person -> people.withId(person).isPresent());
        keeping = new KeepNoLonger(
                settings.keeping(),
                new SqlOldRows(database),
                new RetentionReport(data.resolve("laporan").resolve("retensi.txt"), zone),
                clock,
                zone);
    }

    /** Sees to it that nobody comes back with an older database; to be called once at the beginning. */
    public void begin() {
        int again = reapplying.reapply();
        if (again > 0) {
            LOG.warn("{} orang yang sudah dihapus ada lagi di basis data ini; dihapus lagi.", again);
        }
    }

    /** Returns what hears first what people ask about data. */
    public Listener before(Listener behind, Herald herald) {
        notices =
                new Notices(register, () -> List.copyOf(access.listedTeachers().keySet()), herald, clock, zone);
        Listener staff = new StaffTickets(
                behind,
                new StaffTickets.Means(
                        tickets,
                        register,
                        access.actors(),
                        access.table(),
                        access.guard()::decide,
                        access.log(),
                        herald,
                        zone));
        return new RightsTalk(
                staff,
                new RightsMeans(
                        new SqlOwnData(database),
                        tickets,
                        new SqlWishes(database),
                        new Leavers(),
                        register,
                        new JsonWriter()::line,
                        zone));
    }

    /** Ends what is kept of somebody. */
    private final class Leavers implements Leaving {
        private final WithdrawConsent withdrawing =
                new WithdrawConsent(new SqlConsentRecord(database), erasures, access.log(), clock);

        @Override
        public Instant erase(String person, String by) {
            return erasures.order(person, by, "diminta");
        }

        @Override
        public Instant withdraw(String person, String by) {
            Method method = person.equals(by) ? Method.OWN : Method.LINK;
            return withdrawing
                    .withdraw(person, new Evidence(method, by, ""))
                    .orElseGet(() -> erasures.order(person, by, "izin-ditarik"));
        }
    }

    /** Does what is due; to be called about every half minute. */
    public void beat() {
        try {
            Notices telling = notices;
            if (telling != null) {
                erasures.open().forEach(telling::erasing);
                new RemindOfTickets(tickets, telling, clock).run();
            }
            int erased = erasing.run();
            if (erased > 0) {
                LOG.info("Data {} orang dihapus atas permintaan.", erased);
            }
            if (keeping.run()) {
                access.dropping().drop();
            }
        } catch (UnavailableException e) {
            LOG.warn("hak atas data belum bisa diurus, dicoba lagi: {}", e.getMessage());
        }
    }
}
