package id.kawanbelajar.conversation.wording.consent;

import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.people.consent.AgeBand;
import id.kawanbelajar.people.consent.TextVersion;
import java.util.HashMap;
import java.util.Map;

/** Which words are read before somebody agrees, by age; their version goes into the record. Safe for use by many threads. */
public final class ConsentTexts {
    /** What the shipped texts of this release are called; a school's own words have another hash. */
    private static final String VERSION = "/1";

    private static final String BY_LINK = "izin-tautan";

    private final FixedTexts texts;
    private final boolean confirmed;
    private final int days;

    /**
     * Takes the texts.
     *
     * @param confirmed whether the school has read them; until then letters are marked as drafts
     * @param days how long the words of a conversation are kept
     */
    public ConsentTexts(FixedTexts texts, boolean confirmed, int days) {
        this.texts = texts;
        this.days = days;
        this.confirmed = confirmed;
    }

    /** Whether the school has yet to read these texts. */
    public boolean draft() {
        return !confirmed;
    }

    /** Returns the version of the letter for an age. */
    public TextVersion letter(AgeBand band) {
        return version(letterName(band), band);
    }

    /** Returns the words of a letter. */
    public String letter(AgeBand band, String name, String code) {
        return words(letterName(band), Map.of("nama", name, "kode", code));
    }

    /** Returns the version of what a guardian reads on their own account. */
    public TextVersion link(AgeBand band) {
        return version(BY_LINK, band);
    }

    /** Returns what a guardian reads on their own account. */
    public String link(String name, String rombel) {
        return words(BY_LINK, Map.of("nama", name, "kelas", rombel));
    }

    /** Returns the version of what a student of 17 or more reads on their own account. */
    public TextVersion own(AgeBand band) {
        return version(childName(band), band);
    }

    /** Returns what a student reads, in words for their age. */
    public String child(AgeBand band) {
        return words(childName(band), Map.of());
    }

    /** Returns a text to be forwarded to the guardians of a class. */
    public String toForward(String rombel) {
        return words("izin-wa", Map.of("kelas", rombel));
    }

    private TextVersion version(String name, AgeBand band) {
        return TextVersion.of(name + VERSION, band, words(name, Map.of()));
    }

    private String words(String name, Map<String, String> more) {
        Map<String, String> places = new HashMap<>(more);
        places.put("simpan_hari", Integer.toString(days));
        return texts.words(name, places);
    }

    private static String letterName(AgeBand band) {
        return switch (band) {
            case SEVENTEEN -> "surat-izin-17";
            case ADULT -> "surat-izin-dewasa";
            case UP_TO_NINE, UP_TO_TWELVE, UP_TO_FIFTEEN, SIXTEEN -> "surat-izin";
        };
    }

    private static String childName(AgeBand band) {
        return switch (band) {
            case UP_TO_NINE, UP_TO_TWELVE -> "izin-anak-sd";
            case UP_TO_FIFTEEN -> "izin-anak-smp";
            case SIXTEEN, SEVENTEEN, ADULT -> "izin-anak-sma";
        };
    }
}
