package id.kawanbelajar.channel.telegram.api;

import java.util.regex.Pattern;

/** What gives full control over the bot. Nothing but this room reads it, and it has no text form. */
public final class BotToken {
    private static final Pattern FORM = Pattern.compile("[0-9]+:[A-Za-z0-9_-]+");

    private final String secret;

    private BotToken(String secret) {
        this.secret = secret;
    }

    /**
     * Takes the token as BotFather gives it.
     *
     * @throws IllegalArgumentException if it does not look like one; the message does not repeat it
     */
    public static BotToken of(String text) {
        if (!FORM.matcher(text.strip()).matches()) {
            throw new IllegalArgumentException(
                    "token Telegram tidak berbentuk angka:huruf, misalnya 123456:ABC-def; salin lagi dari @BotFather");
        }
        return new BotToken(text.strip());
    }

    String reveal() {
        return secret;
    }

    /** Returns the text without the token, also where only its secret half stands. */
    String scrub(String text) {
        return text.replace(secret, "<token>").replace(secret.substring(secret.indexOf(':') + 1), "<token>");
    }

    @Override
    public String toString() {
        return "BotToken[tersembunyi]";
    }
}
