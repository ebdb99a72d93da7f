package id.kawanbelajar.material.upload.draft;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names of materials from what people call their files. */
final class Slug {
    private static final int LONGEST = 120;

    private Slug() {}

    /** Returns small letters, digits and hyphens; never empty. */
    static String of(String name) {
        String base = name.substring(name.lastIndexOf('/') + 1);
        int dot = base.lastIndexOf('.');
        String plain = Normalizer.normalize(dot > 0 ? base.substring(0, dot) : base, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "materi" : cut;
    }
}
