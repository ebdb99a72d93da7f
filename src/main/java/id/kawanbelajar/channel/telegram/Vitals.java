package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.channel.telegram.api.Fault;
import id.kawanbelajar.delivery.Inbox;
import id.kawanbelajar.failure.UnavailableException;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches how the bot is: says a change once, in plain words, and keeps it for {@code kawan cek}. */
public final class Vitals {
    private static final Logger LOG = LoggerFactory.getLogger(Vitals.class);
    private static final Duration WRONG_CLOCK = Duration.ofMinutes(2);

    private final Inbox inbox;
    private final InstantSource clock;
    private volatile TelegramHealth health;

    public Vitals(Inbox inbox, InstantSource clock) {
        this.inbox = inbox;
        this.clock = clock;
        this.health = new TelegramHealth(TelegramHealth.State.STARTING, "bot Telegram sedang mulai", clock.instant());
    }

    /** Returns how the bot is now. */
    public TelegramHealth health() {
        return health;
    }

    /**
     * The server answered as it should.
     *
     * @param skew how far its clock is ahead of ours
     */
    public void well(Duration skew) {
        if (skew.abs().compareTo(WRONG_CLOCK) <= 0) {
            become(TelegramHealth.State.OK, "bot Telegram tersambung");
            return;
        }
        become(
                TelegramHealth.State.WRONG_CLOCK,
                "bot Telegram tersambung, tetapi jam komputer ini %s %d menit dari jam Telegram; betulkan tanggal dan jamnya"
                        .formatted(
                                skew.isNegative() ? "lebih cepat" : "tertinggal",
                                skew.abs().toMinutes()));
    }

    /** Something must be done by a person, or by time. */
    public void troubled(Fault fault) {
        switch (fault) {
            case Fault.Refused(int code, String reason, Duration wait)
            when code == 409 ->
                become(
                        TelegramHealth.State.CONFLICT,
                        "program lain memakai token bot yang sama; hentikan yang lain, bot ini mencoba lagi sendiri");
            case Fault.Refused(int code, String reason, Duration wait)
            when code == 401 || code == 404 ->
                become(
                        TelegramHealth.State.BAD_TOKEN,
                        "token bot ditolak Telegram; ambil token baru dari @BotFather, isi KAWAN_TELEGRAM_TOKEN, lalu mulai ulang");
            case Fault.Refused(int code, String reason, Duration wait)
            when code == 429 ->
                become(TelegramHealth.State.SLOWED, "Telegram meminta bot menunggu; dilanjutkan sendiri");
            case Fault.Refused(int code, String reason, Duration wait) ->
                become(TelegramHealth.State.BROKEN, "Telegram menolak permintaan (%d: %s)".formatted(code, reason));
            case Fault.Broken(int status) ->
                become(
                        TelegramHealth.State.BROKEN,
                        "server Telegram menjawab tidak wajar (HTTP %d); dicoba lagi sendiri".formatted(status));
            case Fault.Away(String why) ->
                become(
                        TelegramHealth.State.AWAY,
                        "Telegram tidak terjangkau; periksa internet, bot mencoba lagi sendiri (%s)".formatted(why));
        }
    }

    /** The disk or the database does not do its part. */
    public void unavailable(UnavailableException e) {
        become(TelegramHealth.State.DISK, "pesan belum bisa disimpan: " + e.getMessage());
    }

    private synchronized void become(TelegramHealth.State state, String line) {
        if (health.state() == state) {
            return;
        }
        health = new TelegramHealth(state, line, clock.instant());
        if (state == TelegramHealth.State.OK) {
            LOG.info(line);
        } else {
            LOG.warn(line);
        }
        try {
            inbox.note(state == TelegramHealth.State.OK ? null : line);
        } catch (UnavailableException e) {
            LOG.debug("kesehatan bot tidak tercatat", e);
        }
    }
}
