package id.kawanbelajar.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import id.kawanbelajar.channel.telegram.Reception.Taken;
import id.kawanbelajar.channel.telegram.Reception.Tap;
import id.kawanbelajar.delivery.Arrival;
import id.kawanbelajar.delivery.Cursor;
import id.kawanbelajar.delivery.Inbox;
import id.kawanbelajar.delivery.Inbox.Intake;
import id.kawanbelajar.failure.Trace;
import id.kawanbelajar.failure.UnavailableException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what was fetched on disk, together with how far Telegram was read. */
final class BatchIntake {
    private static final Logger LOG = LoggerFactory.getLogger(BatchIntake.class);

    private final Reception reception;
    private final Inbox inbox;
    private final InstantSource clock;

    BatchIntake(Reception reception, Inbox inbox, InstantSource clock) {
        this.reception = reception;
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * Stores a batch, which may be empty.
     *
     * @param before how far Telegram was read until now; null if never
     * @param bot its name
     * @return presses that wait for a sign that they were felt
     * @throws UnavailableException if it could not be stored; it must be fetched again
     */
    List<Tap> store(JsonNode updates, @Nullable Cursor before, String bot) {
        Instant now = clock.instant();
        List<Intake> batch = new ArrayList<>();
        List<Tap> taps = new ArrayList<>();
        long last = Long.MIN_VALUE;
        for (JsonNode update : updates) {
            long id = update.path("update_id").asLong(Long.MIN_VALUE);
            if (id == Long.MIN_VALUE) {
                LOG.error("an update without a number is skipped");
                continue;
            }
            last = Math.max(last, id);
            Taken taken = take(update, id, bot);
            batch.add(taken.intake());
            if (taken.tap() != null) {
                taps.add(taken.tap());
            }
        }
        if (batch.isEmpty()) {
            inbox.mark(before == null ? Cursor.first(now, 0) : before.readAt(now));
        } else {
            inbox.store(batch, before == null ? Cursor.first(now, last) : before.receivedAt(now, last));
        }
        return taps;
    }

    /** Nobody waits behind an update that cannot be read. */
    private Taken take(JsonNode update, long id, String bot) {
        try {
            return reception.take(new UpdateReader(bot).read(update), bot);
        } catch (UnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("update {} cannot be read and is skipped: {}", id, Trace.of(e));
            return new Taken(Intake.of(Arrival.nothing(id, clock.instant())), null);
        }
    }
}
