package id.kawanbelajar;

import id.kawanbelajar.adapter.file.DataFolder;
import id.kawanbelajar.adapter.file.Heartbeat;
import id.kawanbelajar.adapter.file.TemporaryFiles;
import id.kawanbelajar.adapter.schedule.SchoolScheduler;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlButtons;
import id.kawanbelajar.adapter.sql.SqlCards;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.SqlInbox;
import id.kawanbelajar.adapter.sql.SqlOutbox;
import id.kawanbelajar.channel.telegram.Stores;
import id.kawanbelajar.channel.telegram.TelegramBot;
import id.kawanbelajar.channel.telegram.api.BotToken;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.door.WatchedButtons;
import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.conversation.file.SentFiles;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.reminding.TellReminder;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.place.CatalogueShelf;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.people.ForgetOldTrials;
import id.kawanbelajar.people.opening.TellOpened;
import id.kawanbelajar.plan.reminding.MorningWork;
import id.kawanbelajar.setting.Settings;
import id.kawanbelajar.wiring.AccessParts;
import id.kawanbelajar.wiring.ConsentParts;
import id.kawanbelajar.wiring.JoiningParts;
import id.kawanbelajar.wiring.LateHerald;
import id.kawanbelajar.wiring.SafekeepingParts;
import id.kawanbelajar.wiring.TelegramLine;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running bot: Telegram, and what must happen beside it, until the process is told to stop. */
final class Bot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);
    private static final int HEARTBEAT_SECONDS = 30;

    private final TelegramBot telegram;
    private final SchoolScheduler scheduler;
    private final ForgetOldTrials trials;
    private final TellOpened opened;
    private final JoiningParts joining;
    private final Heartbeat heartbeat;
    private final SafekeepingParts safe;
    private final TemporaryFiles temporary;
    private final Runnable besides;
    private final ScheduledExecutorService beside = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("denyut").factory());

    /**
     * What is said.
     *
     * @param listener what listens, given the line by which it reaches people
     * @param reminders what reminds of plans
     * @param morning what is done for a person before they are reminded
     * @param safe what keeps students safe
     * @param joining how strangers come in
     * @param consent what is agreed for whom
     * @param beside what else is done about every half minute
     */
    record Talk(
            Function<TelegramLine, Listener> listener,
            ReminderParts reminders,
            MorningWork morning,
            SafekeepingParts safe,
            JoiningParts joining,
            ConsentParts consent,
            Runnable beside) {}

    Bot(
            Settings settings,
            Settings.Secret token,
            Database database,
            AccessParts access,
            Talk talk,
            FixedTexts texts,
            InstantSource clock) {
        Talks talks = new Talks(database, clock);
        this.joining = talk.joining();
        this.safe = talk.safe();
        ConsentParts consent = talk.consent();
        this.heartbeat = new Heartbeat(new DataFolder(settings.data()), clock);
        this.temporary = new TemporaryFiles(settings.temporary(), clock);
        this.besides = talk.beside();
        this.trials = new ForgetOldTrials(talks.people(), clock);
        Settings.Hours hours = settings.time().hours();
        Herald herald = new LateHerald(this::herald);
        this.telegram = new TelegramBot(
                new TelegramBot.Line(
                        BotToken.of(token.reveal()),
                        settings.telegram().url(),
                        hours == null ? "" : hours.toString(),
                        settings.temporary()),
                new TelegramBot.Staff(
                        talks.frontDoor(settings, texts, safe, joining.lobby(texts, this::link, consent.lobby(herald))),
                        talk.listener()
                                .apply(new TelegramLine(
                                        consent.whileAgreed(herald), new LateFiles(), this::show, this::link)),
                        talks.people()),
                new Stores(
                        new SqlInbox(database),
                        new SqlOutbox(database),
                        new WatchedButtons(new SqlButtons(database), access.log()),
                        new SqlCards(database)),
                clock,
                new SecureRandom());
        this.opened = access.telling(telegram.herald());
        Shelf shelf = new CatalogueShelf(new SqlCatalogue(database));
        this.scheduler = talk.reminders()
                .scheduler(
                        new TellReminder(consent.whileAgreed(safe.quiet(telegram.herald())), shelf),
                        talk.morning(),
                        consent.daily(safe.quiet(telegram.herald())));
    }

    private final class LateFiles implements SentFiles {
        @Override
        public Fetched fetch(SentFile file) {
            return telegram.files().fetch(file);
        }

        @Override
        public void drop(Fetched.Here file) {
            telegram.files().drop(file);
        }
    }

    /** What listens may want to tell somebody something; by then the line is there. */
    private Herald herald() {
        return telegram.herald();
    }

    private String link(String parameter) {
        return telegram.link(parameter);
    }

    private void show(String person, String card, Message message) {
        telegram.cards().show(person, card, message);
    }

    /** Serves until the process is told to end. */
    void run() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            told.countDown();
            try {
                ended.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        start();
        LOG.info("Bot berjalan. Hentikan dengan Ctrl-C.");
        told.await();
        telegram.stop();
        ended.countDown();
    }

    /** Begins to serve and returns at once. */
    void start() {
        var unused = beside.scheduleWithFixedDelay(this::beat, 0, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        telegram.start();
        scheduler.start();
    }

    /** Looks after what runs; to be called about every half minute, which {@link #start} sees to. */
    void beat() {
        try {
            heartbeat.beat(telegram.health().state() + " " + telegram.health().line());
            temporary.sweep();
            trials.forget();
            opened.tell();
            joining.forgetGuests();
            besides.run();
            scheduler.watchClock();
            safe.beat();
        } catch (UnavailableException e) {
            LOG.warn("denyut bot belum tercatat: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        beside.shutdownNow();
        scheduler.close();
        telegram.close();
    }
}
