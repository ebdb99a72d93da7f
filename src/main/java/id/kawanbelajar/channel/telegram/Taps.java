package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.channel.telegram.Reception.Tap;
import id.kawanbelajar.channel.telegram.api.BotApi;
import id.kawanbelajar.delivery.Buttons;
import id.kawanbelajar.failure.UnavailableException;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/** Answers a press at once, so that the button stops turning; the work comes later. */
final class Taps {
    private static final Logger LOG = LoggerFactory.getLogger(Taps.class);

    /** Owns no button; looked up all the same, so that the time taken tells nothing either. */
    private static final String NOBODY = "bukan-siapa-siapa";

    private final BotApi api;
    private final Buttons buttons;
    private final InstantSource clock;

    Taps(BotApi api, Buttons buttons, InstantSource clock) {
        this.api = api;
        this.buttons = buttons;
        this.clock = clock;
    }

    /**
     * Looks the button up in the caller's thread, so that presses are told apart in the order they came, and answers without
     * keeping the caller; a press whose answer fails is still worked on.
     */
    void answer(Tap tap) {
        try {
            AnswerCallbackQuery answer = request(tap);
            Thread.ofVirtual().name("telegram-tombol").start(() -> send(answer));
        } catch (UnavailableException e) {
            notAnswered(e);
        }
    }

    private void send(AnswerCallbackQuery answer) {
        try {
            api.call(answer);
        } catch (UnavailableException e) {
            notAnswered(e);
        }
    }

    private static void notAnswered(UnavailableException e) {
        LOG.debug("a press was not answered at once", e);
    }

    private AnswerCallbackQuery request(Tap tap) {
        AnswerCallbackQuery answer =
                AnswerCallbackQuery.builder().callbackQueryId(tap.query()).build();
        String words = words(tap);
        if (!words.isEmpty()) {
            answer.setText(words);
            answer.setShowAlert(!words.equals(Texts.ALREADY));
        }
        return answer;
    }

    private String words(Tap tap) {
        String person = tap.person() == null ? NOBODY : tap.person();
        return switch (buttons.press(tap.key(), person, tap.update(), clock.instant())) {
            case Buttons.Press.Accepted accepted -> "";
            case Buttons.Press.Repeated repeated -> Texts.ALREADY;
            case Buttons.Press.Foreign foreign -> Texts.NO_SUCH_BUTTON;
            case Buttons.Press.Unknown unknown -> Texts.NO_SUCH_BUTTON;
        };
    }
}
