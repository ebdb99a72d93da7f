package id.kawanbelajar.channel.telegram.send;

import id.kawanbelajar.channel.telegram.api.BotApi;
import id.kawanbelajar.channel.telegram.api.Fault;
import id.kawanbelajar.delivery.Outbox;
import id.kawanbelajar.delivery.Outgoing;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one message and records what became of it: gone, later, or never. */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Attempt attempt;
    private final Outbox outbox;
    private final Sender.Reach reach;
    private final Trouble trouble;
    private final Pace pace;
    private final InstantSource clock;

    private final ReentrantLock recording = new ReentrantLock();

    /** Gone, but not recorded yet, or not for a while since the disk is full: must not go again. */
    private final Set<String> unrecorded = ConcurrentHashMap.newKeySet();

    Delivery(BotApi api, Outbox outbox, Sender.Reach reach, Trouble trouble, Pace pace, InstantSource clock) {
        this.attempt = new Attempt(api, outbox);
        this.outbox = outbox;
        this.reach = reach;
        this.trouble = trouble;
        this.pace = pace;
        this.clock = clock;
    }

    void deliver(Outgoing message) {
        if (unrecorded.contains(message.id())) {
            record(message);
            return;
        }
        Letter letter = Letter.read(message.body());
        if (letter.isTooLate(clock.instant())) {
            outbox.giveUp(message.id());
            return;
        }
        Optional<Fault> fault = attempt.send(message, letter);
        if (fault.isEmpty() || isNothingNew(fault.get())) {
            unrecorded.add(message.id());
            record(message);
        } else {
            failed(message, fault.get());
        }
    }

    /** Whoever waits here is recorded together with the others that wait: the shorter, the less goes twice after a crash. */
    private void record(Outgoing message) {
        recording.lock();
        try {
            if (unrecorded.contains(message.id())) {
                List<String> gone = List.copyOf(unrecorded);
                outbox.sent(gone);
                gone.forEach(unrecorded::remove);
            }
        } finally {
            recording.unlock();
        }
    }

    private void failed(Outgoing message, Fault fault) {
        switch (fault) {
            case Fault.Refused(int code, String reason, Duration wait)
            when code == 429 || wait.isPositive() -> {
                Duration pause = wait.isPositive() ? wait : Duration.ofSeconds(5);
                pace.pause(message.chat(), pause, System.nanoTime());
                outbox.later(message.id(), clock.instant().plus(pause));
            }
            case Fault.Refused(int code, String reason, Duration wait)
            when code == 403 -> {
                outbox.giveUpChat(message.chat());
                reach.lost(message.chat());
            }
            case Fault.Refused(int code, String reason, Duration wait)
            when code == 400 -> {
                LOG.error("Telegram refuses {}: {}", message.id(), reason);
                outbox.giveUp(message.id());
            }
            case Fault.Refused refused -> putOff(message, refused);
            case Fault.Broken broken -> putOff(message, broken);
            case Fault.Away away -> putOff(message, away);
        }
    }

    /** Not this message's fault: nobody gets anything for a while, longer each time, at most a quarter of a minute. */
    private void putOff(Outgoing message, Fault fault) {
        trouble.met(fault);
        long seconds = Math.min(LONGEST_PAUSE.toSeconds(), 1L << Math.min(message.tries(), 4));
        Duration pause = Duration.ofSeconds(seconds);
        pace.pauseAll(pause, System.nanoTime());
        outbox.later(message.id(), clock.instant().plus(pause));
    }

    private static boolean isNothingNew(Fault fault) {
        return Attempt.says(fault, "message is not modified") || Attempt.says(fault, "message can't be edited");
    }
}
