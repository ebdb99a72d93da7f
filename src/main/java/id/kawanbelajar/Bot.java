package id.kawanbelajar;

import id.kawanbelajar.adapter.file.DataFolder;
import id.kawanbelajar.adapter.file.Heartbeat;
import id.kawanbelajar.adapter.schedule.SchoolScheduler;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlButtons;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.SqlInbox;
import id.kawanbelajar.adapter.sql.SqlOutbox;
import id.kawanbelajar.channel.telegram.Stores;
import id.kawanbelajar.channel.telegram.TelegramBot;
import id.kawanbelajar.channel.telegram.api.BotToken;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.reminding.TellReminder;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.place.CatalogueShelf;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.people.ForgetOldTrials;
import id.kawanbelajar.plan.reminding.MorningWork;
import java.security.SecureRandom;
import java.time.Instant;
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
    private final Heartbeat heartbeat;
    private final ScheduledExecutorService beside = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("denyut").factory());

    /**
     * What is said.
     *
     * @param listener what listens, given what tells somebody something
     * @param reminders what reminds of plans
     * @param morning what is done for a person before they are reminded
     */
    record Talk(Function<Herald, Listener> listener, ReminderParts reminders, MorningWork morning) {}

    Bot(Settings settings, Settings.Secret token, Database database, Talk talk, FixedTexts texts, InstantSource clock) {
        Talks talks = new Talks(database, clock);
        this.heartbeat = new Heartbeat(new DataFolder(settings.data()), clock);
        this.trials = new ForgetOldTrials(talks.people(), clock);
        Settings.Hours hours = settings.time().hours();
        this.telegram = new TelegramBot(
                new TelegramBot.Line(
                        BotToken.of(token.reveal()), settings.telegram().url(), hours == null ? "" : hours.toString()),
                new TelegramBot.Staff(
                        talks.frontDoor(settings.telegram(), texts),
                        talk.listener().apply(this::tell),
                        talks.people()),
                new Stores(new SqlInbox(database), new SqlOutbox(database), new SqlButtons(database)),
                clock,
                new SecureRandom());
        Shelf shelf = new CatalogueShelf(new SqlCatalogue(database));
        this.scheduler = talk.reminders().scheduler(new TellReminder(telegram.herald(), shelf), talk.morning());
    }

    /** What listens may want to tell somebody something; by then the line is there. */
    private boolean tell(String person, String id, Message message, Instant until) {
        return telegram.herald().tell(person, id, message, until);
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
            trials.forget();
            scheduler.watchClock();
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
