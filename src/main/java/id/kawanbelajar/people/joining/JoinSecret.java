package id.kawanbelajar.people.joining;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody must know to join.
 *
 * @param kind how it is handed over
 * @param text six signs for a whiteboard, or the parameter of a link, which begins with {@code k_}
 */
public record JoinSecret(Kind kind, String text) {
    /** Signs that no child takes for another, and that make no word. */
    private static final String SIGNS = "CDFGHJKMNPQRTWXY34679";

    private static final int LENGTH = 6;
    private static final int BITS = 128;
    private static final Pattern CODE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final Pattern LINK = Pattern.compile("k_[A-Za-z0-9_-]{22}");

    /** A link as it is pasted, or what Telegram makes of a pressed one. */
    private static final Pattern CARRIED =
            Pattern.compile("(?:/start\\s+|https://t\\.me/\\w+\\?start=)?(" + LINK + ")");

    /** How a secret is handed over. */
    public enum Kind {
        /** Short, for a class that sees it at the same time; must not be valid for long. */
        CODE,
        /** 128 random bits. */
        LINK
    }

    public JoinSecret {
        if (!(kind == Kind.CODE ? CODE : LINK).matcher(text).matches()) {
            throw new IllegalArgumentException("no such secret");
        }
    }

    /**
     * Makes a new one.
     *
     * @param random unguessable
     */
    public static JoinSecret make(Kind kind, RandomGenerator random) {
        return new JoinSecret(kind, kind == Kind.CODE ? code(random) : link(random));
    }

    private static String code(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    private static String link(RandomGenerator random) {
        byte[] bytes = new byte[BITS / Byte.SIZE];
        random.nextBytes(bytes);
        return "k_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Returns the secret that a message consists of, as people type it ({@code kfc 3dh}), press it or paste it; empty for
     * every other message, which says nothing about whether such a secret was ever made.
     */
    public static Optional<JoinSecret> in(String words) {
        String plain = words.strip();
        Matcher carried = CARRIED.matcher(plain);
        if (carried.matches()) {
            return Optional.of(new JoinSecret(Kind.LINK, carried.group(1)));
        }
        String code = plain.toUpperCase(Locale.ROOT).replaceAll("[\\s.-]+", "");
        return CODE.matcher(code).matches() ? Optional.of(new JoinSecret(Kind.CODE, code)) : Optional.empty();
    }

    /** Never tells the secret, so that it reaches no log. */
    @Override
    public String toString() {
        return kind + ":…";
    }
}
