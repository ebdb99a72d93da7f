package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.channel.telegram.Reception.Tap;
import id.kawanbelajar.channel.telegram.api.BotApi;
import id.kawanbelajar.channel.telegram.api.BotToken;
import id.kawanbelajar.channel.telegram.file.TelegramFiles;
import id.kawanbelajar.channel.telegram.send.Sender;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.door.Doorkeeper;
import id.kawanbelajar.conversation.file.SentFiles;
import id.kawanbelajar.conversation.loading.StatusCards;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.people.PersonDirectory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot: fetches, answers and sends until stopped. */
public final class TelegramBot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);

    /** Longer than Telegram delivers an update again, and as long as a teacher's answer is shown under its question. */
    private static final Duration KEEP_NUMBERS = Duration.ofDays(14);

    private static final Duration KEEP_REPLY_IDS = Duration.ofDays(8);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration KEEP_BUTTONS = Duration.ofDays(30);

    private final Stores stores;
    private final InstantSource clock;
    private final BotApi api;
    private final Vitals vitals;
    private final Sender sender;
    private final Herald herald;
    private final SentFiles files;
    private final StatusCards cards;
    private final ChatWorkers workers;
    private final Poller poller;
    private final Thread polling;
    private final ScheduledExecutorService housekeeping = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("telegram-rapi").factory());

    /**
     * How the bot reaches Telegram.
     *
     * @param server of the Bot API: scheme, host and port
     * @param serviceHours as shown in the bot's description; blank if always
     * @param temporary folder for what people send, until it is worked on
     */
    public record Line(BotToken token, URI server, String serviceHours, Path temporary) {
        /** Telegram's own server. */
        public static final URI OFFICIAL = URI.create("https://api.telegram.org");
    }

    /**
     * Whom the bot works for.
     *
     * @param doorkeeper looks at each message before anything is stored
     * @param listener answers what is stored
     */
    public record Staff(Doorkeeper doorkeeper, Listener listener, PersonDirectory people) {}

    /**
     * @param random unpredictable; makes the keys of buttons
     * @throws IllegalArgumentException if the server's address is more than scheme, host and port
     */
    public TelegramBot(Line line, Staff staff, Stores stores, InstantSource clock, RandomGenerator random) {
        this.stores = stores;
        this.clock = clock;
        api = new BotApi(line.token(), line.server(), clock);
        vitals = new Vitals(stores.inbox(), clock);
        Letters letters = new Letters(random, clock);
        sender = new Sender(
                api,
                stores.outbox(),
                stores.cards(),
                chat -> staff.people().setReachable(Reception.account(chat), false),
                vitals::troubled,
                clock);
        cards = new TelegramCards(staff.people(), stores.cards(), letters, sender);
        files = new TelegramFiles(api, line.temporary(), FIRST_PAUSE);
        herald = new OutboxHerald(staff.people(), stores, letters, sender);
        // how long a message waited is seen on the clock that stamped it, also where ours is wrong
        InstantSource telegramTime = () -> clock.instant().plus(api.clockSkew());
        Desk desk = new Desk(stores, staff.listener(), staff.people(), letters, sender, telegramTime);
        workers = new ChatWorkers(stores.inbox(), desk);
        Reception reception = new Reception(staff.doorkeeper(), staff.people(), letters, clock);
        Taps taps = new Taps(api, stores.buttons(), telegramTime);
        BatchIntake intake = new BatchIntake(reception, stores.inbox(), clock);
        poller = new Poller(api, stores.inbox(), intake, vitals, clock, new Poller.Listening() {
            @Override
            public void introduced() {
                housekeeping.execute(() -> Menu.show(api, line.serviceHours()));
            }

            @Override
            public void arrived() {
                sender.wake();
                workers.wake();
            }

            @Override
            public void pressed(Tap tap) {
                taps.answer(tap);
            }
        });
        polling = Thread.ofPlatform().daemon().name("telegram-ambil").unstarted(poller);
    }

    /** Starts; what was left unanswered or unsent goes first. Returns at once, also without a network. */
    public void start() {
        sender.start();
        workers.wake();
        polling.start();
        Future<?> unused = housekeeping.scheduleWithFixedDelay(this::tidy, 1, 60, TimeUnit.MINUTES);
    }

    private void tidy() {
        Instant now = clock.instant();
        try {
            stores.inbox().forgetBefore(now.minus(KEEP_NUMBERS));
            stores.outbox().forgetBefore(now.minus(KEEP_REPLY_IDS));
            stores.cards().forgetBefore(now.minus(KEEP_REPLY_IDS));
            stores.buttons().forgetBefore(now.minus(KEEP_BUTTONS));
        } catch (UnavailableException e) {
            LOG.warn("yang lama belum terhapus; dicoba lagi sejam lagi: {}", e.getMessage());
        }
    }

    /** Returns what writes to somebody first; what it takes before the bot was started goes once it is. */
    public Herald herald() {
        return herald;
    }

    /** Returns what shows somebody something that changes. */
    public StatusCards cards() {
        return cards;
    }

    /** Returns what fetches the files that people send. */
    public SentFiles files() {
        return files;
    }

    /** Returns the address that opens the bot with a parameter; the command for it until the bot's name is known. */
    public String link(String parameter) {
        String name = poller.name();
        return name.isEmpty() ? "/start " + parameter : "https://t.me/" + name + "?start=" + parameter;
    }

    /** Returns how the bot is now. */
    public TelegramHealth health() {
        return vitals.health();
    }

    /** Stops within two seconds; what is unanswered or unsent stays stored. */
    public void stop() {
        poller.stop();
        workers.stop();
        sender.close();
        housekeeping.shutdownNow();
        api.close();
        try {
            polling.join(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
