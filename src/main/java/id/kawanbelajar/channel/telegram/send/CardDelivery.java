package id.kawanbelajar.channel.telegram.send;

import id.kawanbelajar.channel.telegram.api.BotApi;
import id.kawanbelajar.channel.telegram.api.BotApi.Sent;
import id.kawanbelajar.channel.telegram.api.Fault;
import id.kawanbelajar.delivery.Cards;
import id.kawanbelajar.delivery.Cards.Card;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows what a card is to show now: as a message the first time, then by changing that message. */
final class CardDelivery {
    /** Nobody reads faster, and Telegram counts changes like messages. */
    static final Duration BETWEEN = Duration.ofMillis(2500);

    private static final Logger LOG = LoggerFactory.getLogger(CardDelivery.class);
    private static final Duration WITHOUT_TOLD = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final BotApi api;
    private final Cards cards;
    private final Sender.Reach reach;
    private final Trouble trouble;
    private final Pace pace;
    private final InstantSource clock;

    /** Messages that were sent for cards and could not be recorded yet, since the disk is full: must not go again. */
    private final Map<String, String> unrecorded = new ConcurrentHashMap<>();

    CardDelivery(BotApi api, Cards cards, Sender.Reach reach, Trouble trouble, Pace pace, InstantSource clock) {
        this.api = api;
        this.cards = cards;
        this.reach = reach;
        this.trouble = trouble;
        this.pace = pace;
        this.clock = clock;
    }

    void deliver(Card card) {
        String known = unrecorded.getOrDefault(card.id(), card.sentAs() == null ? "" : card.sentAs());
        Letter letter = Letter.read(card.body());
        Sent sent = send(card, letter, known, true);
        if (sent.fault() != null && Attempt.isUnreadableHtml(sent.fault())) {
            LOG.error("Telegram could not read the HTML of {}; shown as plain text", card.id());
            sent = send(card, letter, known, false);
        }
        Fault fault = sent.fault();
        if (fault == null || Attempt.says(fault, "message is not modified")) {
            record(card, fault == null ? sent.message() : known);
        } else {
            failed(card, fault);
        }
    }

    private Sent send(Card card, Letter letter, String known, boolean marked) {
        Requests requests =
                new Requests(card.chat(), letter, marked && !letter.html().isEmpty());
        if (known.isEmpty()) {
            return api.send(requests.message());
        }
        return new Sent(known, api.call(requests.edit(Integer.parseInt(known))).orElse(null));
    }

    private void record(Card card, @Nullable String sentAs) {
        if (sentAs != null) {
            unrecorded.put(card.id(), sentAs);
        }
        cards.shown(card, sentAs, clock.instant().plus(BETWEEN));
        unrecorded.remove(card.id());
    }

    private void failed(Card card, Fault fault) {
        Instant now = clock.instant();
        switch (fault) {
            case Fault.Refused(int code, String reason, Duration wait)
            when code == 429 || wait.isPositive() -> {
                Duration pause = wait.isPositive() ? wait : WITHOUT_TOLD;
                pace.pause(card.chat(), pause, System.nanoTime());
                cards.later(card, now.plus(pause));
            }
            case Fault.Refused(int code, String reason, Duration wait)
            when code == 403 -> {
                cards.giveUpChat(card.chat());
                reach.lost(card.chat());
            }
            case Fault.Refused refused
            when isGone(refused) -> {
                unrecorded.remove(card.id());
                cards.lost(card);
            }
            case Fault.Refused(int code, String reason, Duration wait)
            when code == 400 -> {
                LOG.error("Telegram refuses {}: {}", card.id(), reason);
                cards.giveUp(card);
            }
            case Fault.Refused refused -> putOff(card, refused);
            case Fault.Broken broken -> putOff(card, broken);
            case Fault.Away away -> putOff(card, away);
        }
    }

    private static boolean isGone(Fault fault) {
        return Attempt.says(fault, "message to edit not found") || Attempt.says(fault, "message can't be edited");
    }

    private void putOff(Card card, Fault fault) {
        trouble.met(fault);
        long seconds = Math.min(LONGEST_PAUSE.toSeconds(), 1L << Math.min(card.tries(), 4));
        Duration pause = Duration.ofSeconds(seconds);
        pace.pauseAll(pause, System.nanoTime());
        cards.later(card, clock.instant().plus(pause));
    }
}
