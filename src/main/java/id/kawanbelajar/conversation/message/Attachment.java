package id.kawanbelajar.conversation.message;

import id.kawanbelajar.delivery.Enclosure;
import java.util.Locale;

/**
 * A file that goes with a message.
 *
 * @param name under which a reader finds it again: small letters, digits, dots and hyphens, such as {@code kalender.png}
 * @param mediaType such as {@code image/png}
 * @param content its bytes
 */
public record Attachment(String name, String mediaType, Enclosure content) {
    private static final int LONGEST = 80;
    private static final String NAME = "[a-z0-9_-]{1,80}(\\.[a-z0-9_-]{1,20}){1,3}";

    public Attachment {
        if (!name.matches(NAME) || !mediaType.matches("[a-z]+/[a-z0-9.+-]+")) {
            throw new IllegalArgumentException("an attachment has a plain name and a type: " + name + ", " + mediaType);
        }
    }

    /**
     * A picture that is a PNG.
     *
     * @param name may have another ending and signs that a name may not have
     */
    public static Attachment png(String name, byte[] bytes) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "").replaceAll("[^a-z0-9_-]+", "-");
        return new Attachment(
                plain.substring(0, Math.min(plain.length(), LONGEST)) + ".png", "image/png", new Enclosure(bytes));
    }

    /**
     * A picture that is a PNG or a JPEG.
     *
     * @param name without ending
     */
    public static Attachment image(String name, byte[] bytes) {
        return (bytes[0] & 0xFF) == 0xFF
                ? new Attachment(name + ".jpg", "image/jpeg", new Enclosure(bytes))
                : png(name, bytes);
    }
}
