package id.kawanbelajar.conversation.message;

import id.kawanbelajar.delivery.Enclosure;

/**
 * A file that goes with a message.
 *
 * @param name under which a reader finds it again: small letters, digits, dots and hyphens, such as {@code kalender.png}
 * @param mediaType such as {@code image/png}
 * @param content its bytes
 */
public record Attachment(String name, String mediaType, Enclosure content) {
    private static final String NAME = "[a-z0-9][a-z0-9_-]{0,80}(\\.[a-z0-9_-]{1,20}){1,3}";

    public Attachment {
        if (!name.matches(NAME) || !mediaType.matches("[a-z]+/[a-z0-9.+-]+")) {
            throw new IllegalArgumentException("an attachment has a plain name and a type: " + name + ", " + mediaType);
        }
    }

    /** A picture that is a PNG. */
    public static Attachment png(String name, byte[] bytes) {
        return new Attachment(name, "image/png", new Enclosure(bytes));
    }
}
