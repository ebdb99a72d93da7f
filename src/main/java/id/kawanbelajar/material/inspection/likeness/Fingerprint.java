package id.kawanbelajar.material.inspection.likeness;

import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadFile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text is like: the least hashes of its runs of three words (one-permutation minhash). About 700 characters to keep.
 *
 * @param code for storing; compared only with codes of the same program version's making
 */
public record Fingerprint(String code) {
    private static final int SLOTS = 128;
    private static final int RUN = 3;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Fingerprint {
        if (Base64.getDecoder().decode(code).length != SLOTS * Integer.BYTES) {
            throw new IllegalArgumentException("not the code of a fingerprint: " + code);
        }
    }

    /** Returns the fingerprint of a file's text; its formatting, case and signs do not count. */
    public static Fingerprint of(ReadFile file) {
        return of(file.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .map(ReadBlock::text)
                .collect(Collectors.joining("\n")));
    }

    /** Returns the fingerprint of a text. */
    public static Fingerprint of(String text) {
        String[] words = SIGNS.matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .split(" ", -1);
        int[] least = new int[SLOTS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + RUN <= words.length; i++) {
            long hash = 0;
            for (int j = i; j < i + RUN; j++) {
                hash = mixed(hash + words[j].hashCode());
            }
            int slot = (int) (hash & (SLOTS - 1));
            least[slot] = Math.min(least[slot], (int) (hash >>> 33));
        }
        ByteBuffer bytes = ByteBuffer.allocate(SLOTS * Integer.BYTES);
        for (int value : least) {
            bytes.putInt(value);
        }
        return new Fingerprint(Base64.getEncoder().encodeToString(bytes.array()));
    }

    /** Returns about which share of the two texts is the same, 0 to 1. */
    public double similarity(Fingerprint other) {
        ByteBuffer mine = ByteBuffer.wrap(Base64.getDecoder().decode(code));
        ByteBuffer theirs = ByteBuffer.wrap(Base64.getDecoder().decode(other.code));
        int same = 0;
        int any = 0;
        while (mine.hasRemaining()) {
            int a = mine.getInt();
            int b = theirs.getInt();
            any += a == Integer.MAX_VALUE && b == Integer.MAX_VALUE ? 0 : 1;
            same += a == b && a != Integer.MAX_VALUE ? 1 : 0;
        }
        double jaccard = any == 0 ? 0 : (double) same / any;
        return 2 * jaccard / (1 + jaccard);
    }

    private static long mixed(long value) {
        long z = (value + 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
