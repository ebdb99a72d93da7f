package id.kawanbelajar.retrieval;

import id.kawanbelajar.material.Passage;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** Tells by its heading what a section of a textbook is for: many ask, plan or practise, and answer nothing. */
public final class Section {
    private static final Pattern ASKS = Pattern.compile(
            "(?iU)\\b(refleksi|tujuan (?:belajar|pembelajaran)|capaian pembelajaran|akan kamu pelajari|pertanyaan|daftar isi"
                    + "|latihan|(?<!bentuk )soal|ulangan|asesmen|uji kompetensi|ayo (?:berlatih|berdiskusi))\\b");
    private static final Pattern REPEATS =
            Pattern.compile("(?iU)\\b(glosarium|daftar istilah|kegiatan|bekal(?: awal)?)\\b");

    /** A worked example tells of one case, a list of misconceptions of what is not so. */
    private static final Pattern BESIDE = Pattern.compile("(?iU)^contoh(?: soal)? \\d|^salah paham|\\bmiskonsepsi\\b");

    private Section() {}

    /** Returns how much a passage of such a section may count as an answer to whatever is asked, up to 1. */
    public static double worth(Passage passage) {
        return worth(passage, () -> false);
    }

    /**
     * Returns how much a passage of such a section may count as an answer, up to 1.
     *
     * @param defines whether it says what the thing asked about is; asked only of a glossary and the like, which are there for that
     */
    public static double worth(Passage passage, BooleanSupplier defines) {
        if (passage.headings().size() <= 1) {
            return 1; // what stands before the first section opens the chapter, whatever its title
        }
        String heading = passage.headings().getLast();
        if (ASKS.matcher(heading).find()) {
            return 0.3;
        }
        return REPEATS.matcher(heading).find()
                ? (defines.getAsBoolean() ? 0.95 : 0.7)
                : BESIDE.matcher(heading).find() ? 0.9 : 1;
    }
}
