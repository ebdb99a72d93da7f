package id.kawanbelajar.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import id.kawanbelajar.channel.telegram.Reception.Tap;
import id.kawanbelajar.channel.telegram.api.Backoff;
import id.kawanbelajar.channel.telegram.api.BotApi;
import id.kawanbelajar.channel.telegram.api.BotApi.Answer;
import id.kawanbelajar.channel.telegram.api.Fault;
import id.kawanbelajar.delivery.Cursor;
import id.kawanbelajar.delivery.Inbox;
import id.kawanbelajar.failure.Trace;
import id.kawanbelajar.failure.UnavailableException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches updates for ever. What was fetched is on disk before the next are asked for, which is what tells Telegram that
 * it may forget them.
 */
final class Poller implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration PATIENCE = Duration.ofSeconds(50);
    private static final List<String> WANTED = List.of("message", "edited_message", "callback_query", "my_chat_member");

    private final BotApi api;
    private final Inbox inbox;
    private final BatchIntake intake;
    private final Vitals vitals;
    private final InstantSource clock;
    private final Listening listening;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile @Nullable String bot;

    Poller(BotApi api, Inbox inbox, BatchIntake intake, Vitals vitals, InstantSource clock, Listening listening) {
        this.api = api;
        this.inbox = inbox;
        this.intake = intake;
        this.vitals = vitals;
        this.clock = clock;
        this.listening = listening;
    }

    /** Hears that something was stored. */
    interface Listening {
        /** The bot's name is known, the first time the server was reached. */
        void introduced();

        /** There may be something to answer. */
        void arrived();

        /** Somebody waits for a sign that the press was felt. */
        void pressed(Tap tap);
    }

    void stop() {
        stop.countDown();
    }

    @Override
    public void run() {
        try {
            Duration pause = Duration.ZERO;
            while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = guardedRound();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** This loop must live on whatever happens. */
    private Duration guardedRound() {
        try {
            return round();
        } catch (UnavailableException e) {
            vitals.unavailable(e);
        } catch (RuntimeException e) {
            LOG.error("the poll loop stumbled and goes on: {}", Trace.of(e));
        }
        return backoff.next();
    }

    private Duration round() {
        String name = bot == null ? introduce() : bot;
        if (name == null) {
            return backoff.next();
        }
        Optional<Cursor> cursor = inbox.cursor();
        Map<String, Object> parameters =
                new HashMap<>(Map.of("timeout", PATIENCE.toSeconds(), "limit", 100, "allowed_updates", WANTED));
        cursor.map(c -> c.next(clock.instant())).ifPresent(next -> next.ifPresent(n -> parameters.put("offset", n)));
        return switch (api.ask("getUpdates", parameters, PATIENCE)) {
            case Answer.Result(JsonNode updates) -> {
                vitals.well(api.clockSkew());
                intake.store(updates, cursor.orElse(null), name).forEach(listening::pressed);
                // also when nothing came: what was stored when the store failed right afterwards is looked for again
                listening.arrived();
                backoff.reset();
                yield Duration.ZERO;
            }
            case Answer.Failed(Fault fault) -> failed(fault);
        };
    }

    /** Returns the bot's user name; empty until the server was reached. */
    String name() {
        String name = bot;
        return name == null ? "" : name;
    }

    private @Nullable String introduce() {
        switch (api.ask("getMe", Map.of(), Duration.ZERO)) {
            case Answer.Result(JsonNode me) -> {
                // a webhook of earlier days would keep every update from us, and look like another program
                api.ask("deleteWebhook", Map.of("drop_pending_updates", false), Duration.ZERO);
                bot = me.path("username").asText("");
                listening.introduced();
            }
            case Answer.Failed(Fault fault) -> failed(fault);
        }
        return bot;
    }

    private Duration failed(Fault fault) {
        if (stop.getCount() > 0) {
            vitals.troubled(fault);
        }
        boolean told =
                fault instanceof Fault.Refused refused && refused.retryAfter().isPositive();
        return told ? ((Fault.Refused) fault).retryAfter() : backoff.next();
    }
}
