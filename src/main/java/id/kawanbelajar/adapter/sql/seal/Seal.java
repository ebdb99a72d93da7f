package id.kawanbelajar.adapter.sql.seal;

import id.kawanbelajar.failure.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals short texts so that whoever has the database without the key learns neither them nor anything made of them.
 *
 * <p>The construction is that of SIV (RFC 5297) with the JDK's parts: HMAC-SHA256 over context and text, cut to 16 bytes, is
 * both the initial vector of AES-256 in counter mode and the proof that nothing was changed. So the same text in the same
 * context always looks the same, which lets a table be searched for a sealed address, needs no randomness, and has no vector
 * that could be used twice for different texts. What it tells is that two sealed texts of one context are equal, and their
 * length; a context that holds the person's id, as that of names does, tells not even that.
 *
 * <p>Never changes, so it is safe for use by many threads.
 */
public final class Seal {
    /** Begins everything sealed; nothing that was stored before there were seals begins so. */
    private static final String MARK = "~1";

    private static final int VECTOR = 16;

    private final SecretKeySpec proving;
    private final SecretKeySpec hiding;
    private final SecretKeySpec naming;

    /**
     * Takes a key.
     *
     * @param key 32 random bytes
     */
    public Seal(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        SecretKeySpec root = new SecretKeySpec(key, "HmacSHA256");
        this.proving = new SecretKeySpec(mac(root, "bukti"), "HmacSHA256");
        this.hiding = new SecretKeySpec(mac(root, "sandi"), "AES");
        this.naming = new SecretKeySpec(mac(root, "sidik"), "HmacSHA256");
    }

    /**
     * Seals a text.
     *
     * @param context what it is, e.g. {@code alamat}; must be the same to open it
     */
    public String seal(String context, String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        byte[] vector = vector(context, plain);
        byte[] hidden = counterMode(Cipher.ENCRYPT_MODE, vector, plain);
        byte[] whole = Arrays.copyOf(vector, VECTOR + hidden.length);
        System.arraycopy(hidden, 0, whole, VECTOR, hidden.length);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /**
     * Opens what was sealed.
     *
     * @throws UnreadableException if it was sealed by another key or in another context, or was changed
     */
    public String open(String context, String sealed) {
        byte[] whole = bytes(sealed);
        byte[] vector = Arrays.copyOf(whole, VECTOR);
        byte[] plain = counterMode(Cipher.DECRYPT_MODE, vector, Arrays.copyOfRange(whole, VECTOR, whole.length));
        if (!MessageDigest.isEqual(vector, vector(context, plain))) {
            throw unreadable();
        }
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** Returns a keyed hash of a secret, by which it can be found again and not be told. */
    public String hash(String context, String secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(naming, context + "\0" + secret));
    }

    /** Returns whether a text looks sealed. */
    public static boolean isSealed(String text) {
        return text.startsWith(MARK);
    }

    private static byte[] bytes(String sealed) {
        try {
            byte[] whole =
                    isSealed(sealed) ? Base64.getUrlDecoder().decode(sealed.substring(MARK.length())) : new byte[0];
            if (whole.length >= VECTOR) {
                return whole;
            }
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static UnreadableException unreadable() {
        return new UnreadableException(
                "sebuah nama atau alamat di basis data tidak bisa dibuka dengan file kunci yang ada; kembalikan file kunci dari cadangan yang sama");
    }

    private byte[] vector(String context, byte[] plain) {
        Mac mac = started(proving);
        mac.update(context.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return Arrays.copyOf(mac.doFinal(plain), VECTOR);
    }

    private byte[] counterMode(int mode, byte[] vector, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, hiding, new IvParameterSpec(vector));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES", e);
        }
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        return started(key).doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Mac started(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }
}
