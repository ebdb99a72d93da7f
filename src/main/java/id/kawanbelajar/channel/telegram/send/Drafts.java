package id.kawanbelajar.channel.telegram.send;

import id.kawanbelajar.channel.telegram.api.BotApi;
import id.kawanbelajar.channel.telegram.api.Fault;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessageDraft;

/**
 * Shows in private chats how an answer grows while the model writes: by drafts, and once three of those failed by "is
 * typing" only. Nothing here is worth keeping; the final text goes through the outbox. Safe for use by many threads.
 */
final class Drafts {
    private static final Duration BETWEEN_DRAFTS = Duration.ofSeconds(1);

    /** A draft that is not renewed disappears after half a minute. */
    private static final Duration RENEW = Duration.ofSeconds(20);

    /** Telegram shows "is typing" for five seconds. */
    private static final Duration BETWEEN_ACTIONS = Duration.ofSeconds(4);

    /** After this long without a word from the model nobody is writing any more. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(3);

    /** How long drafts are left alone after they failed three times. */
    private static final Duration DISTRUST = Duration.ofMinutes(10);

    private static final int FAILURES = 3;
    private static final int LIMIT = 3500;

    private final Map<String, Draft> open = new HashMap<>();
    private int failures;
    private long distrustedUntil;

    Drafts(long now) {
        distrustedUntil = now;
    }

    private static final class Draft {
        final int id;
        String text = "";
        String shown = "";
        long heardAt;
        long shownAt;
        boolean everShown;

        Draft(int id, long now) {
            this.id = id;
            this.heardAt = now;
            this.shownAt = now;
        }
    }

    /** Takes the text so far, or opens a draft with none. */
    synchronized void grow(String chat, int id, String text, long now) {
        Draft draft = open.get(chat);
        if (draft == null || draft.id != id) {
            draft = new Draft(id, now);
            open.put(chat, draft);
        }
        draft.text = text.length() <= LIMIT ? text : headOf(text);
        draft.heardAt = now;
    }

    private static String headOf(String text) {
        int end = Character.isHighSurrogate(text.charAt(LIMIT - 2)) ? LIMIT - 2 : LIMIT - 1;
        return text.substring(0, end) + "…";
    }

    /** The final text is there, or none will come. */
    synchronized void end(String chat) {
        open.remove(chat);
    }

    /** Returns the chats with something to show now, and how long until the next otherwise. */
    synchronized Map<String, Duration> waits(long now) {
        open.values().removeIf(d -> now - d.heardAt > FORGOTTEN.toNanos());
        Map<String, Duration> waits = new HashMap<>();
        open.forEach((chat, draft) -> waits.put(chat, wait(draft, now)));
        return waits;
    }

    private Duration wait(Draft draft, long now) {
        if (!draft.everShown) {
            return Duration.ZERO;
        }
        Duration every = isTrusted(now) ? (draft.text.equals(draft.shown) ? RENEW : BETWEEN_DRAFTS) : BETWEEN_ACTIONS;
        return Duration.ofNanos(Math.max(0, every.toNanos() - (now - draft.shownAt)));
    }

    private boolean isTrusted(long now) {
        return now - distrustedUntil >= 0;
    }

    /** Shows what there is to show. */
    void show(BotApi api, String chat, long now) {
        Optional<BotApiMethod<Boolean>> request = request(chat, now);
        request.flatMap(api::call).ifPresentOrElse(fault -> failed(fault, now), () -> {
            if (request.orElse(null) instanceof SendMessageDraft) {
                worked();
            }
        });
    }

    private synchronized Optional<BotApiMethod<Boolean>> request(String chat, long now) {
        Draft draft = open.get(chat);
        if (draft == null) {
            return Optional.empty();
        }
        draft.shown = draft.text;
        draft.shownAt = now;
        draft.everShown = true;
        if (isTrusted(now)) {
            return Optional.of(SendMessageDraft.builder()
                    .chatId(Long.parseLong(chat))
                    .draftId(draft.id)
                    .text(draft.text)
                    .build());
        }
        return Optional.of(SendChatAction.builder()
                .chatId(chat)
                .action(ActionType.TYPING.toString())
                .build());
    }

    private synchronized void worked() {
        failures = 0;
    }

    private synchronized void failed(Fault fault, long now) {
        if (fault instanceof Fault.Away || !isTrusted(now)) {
            return;
        }
        failures++;
        if (failures >= FAILURES) {
            failures = 0;
            distrustedUntil = now + DISTRUST.toNanos();
            open.values().forEach(draft -> draft.everShown = false);
        }
    }
}
