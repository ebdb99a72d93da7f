package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Account;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Talks with whoever has no account yet: a few commands, and the way to a claim. */
final class Strangers {
    /** What was meant as a code, although no code can look so. */
    private static final Pattern MISTYPED = Pattern.compile("(?=.*\\d)(?=.*[a-z])[a-z0-9]{6}");

    private final ClassEntry classes;
    private final Guesses guesses;
    private final FixedTexts texts;

    Strangers(ClassEntry classes, Guesses guesses, FixedTexts texts) {
        this.classes = classes;
        this.guesses = guesses;
        this.texts = texts;
    }

    Message receive(Account sender, String text, Instant now) {
        return switch (text.split("[\\s@]", 2)[0].toLowerCase(Locale.ROOT)) {
            case "/privasi" -> Wording.say("masuk-privasi", texts.text("kontak-privasi"));
            case "/bantuan" -> Wording.say("masuk-bantuan");
            case "/batal" -> {
                classes.giveUp(sender);
                yield Wording.say("masuk-batal");
            }
            default -> written(sender, text, now);
        };
    }

    private Message written(Account sender, String text, Instant now) {
        if (classes.isWaiting(sender)) {
            return Wording.say("masuk-menunggu-lagi");
        }
        if (text.isEmpty() || text.startsWith("/")) {
            return first();
        }
        if (guesses.mustWait(sender, now)) {
            return Wording.say("masuk-tunggu");
        }
        return classes.written(sender, text, now).orElseGet(() -> unasked(sender, text, now));
    }

    private Message unasked(Account sender, String text, Instant now) {
        String code = text.toLowerCase(Locale.ROOT).replaceAll("[\\s.-]+", "");
        if (MISTYPED.matcher(code).matches()) {
            guesses.wrong(sender, now);
            return Wording.say("masuk-kode-salah");
        }
        return first();
    }

    private Message first() {
        return texts.message("sebelum-izin", Map.of(), List.of());
    }
}
