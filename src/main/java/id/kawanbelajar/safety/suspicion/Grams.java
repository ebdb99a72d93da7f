package id.kawanbelajar.safety.suspicion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which features a message has: its words, neighbours, and runs of four letters, each as a number. */
public final class Grams {
    /** Features are numbers below this. */
    public static final int SIZE = 1 << 17;

    /** Words with which anybody asks for anything; they must not tell one kind of asker from another. */
    private static final Set<String> FRAME = Set.of(
            ("aku kamu dia kami kita mereka kakak bisa bisakah dapatkah tolong bantu membantu kasih tahu apakah dong ya sih saja"
                            + " deh kan nih lah kok jelaskan tulis sebutkan ceritakan berikan buat membuat buatlah coba mau yang di ke"
                            + " dari untuk dengan dan atau itu ini apa gimana kenapa dimana siapa kapan berapa cara adalah pada dalam"
                            + " ada tidak akan sudah harus bahwa oleh secara jika kalau agar supaya karena juga lebih sangat para anda"
                            + " mohon diri sendiri lagi banget jadi seperti tentang orang seseorang semua hal bagaimana")
                    .split(" ", -1));

    private static final int LETTERS = 4;
    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_FACTOR = 0x01000193;

    private Grams() {}

    /** Whether a word says what is asked for, not how it is asked. */
    public static boolean carries(String word) {
        return !FRAME.contains(word) && Character.isLetter(word.charAt(0));
    }

    /**
     * Returns the features, each once; empty where no word carries anything.
     *
     * @param words in plain form, none empty
     */
    public static int[] of(List<String> words) {
        List<String> carrying =
                words.stream().filter(w -> !w.isEmpty() && carries(w)).toList();
        Set<Integer> grams = new LinkedHashSet<>();
        String before = "";
        for (String word : carrying) {
            grams.add(number("w" + word));
            grams.add(number("b" + before + " " + word));
            before = word;
            String edged = "_" + word + "_";
            for (int i = 0; i + LETTERS <= edged.length(); i++) {
                grams.add(number("l" + edged.substring(i, i + LETTERS)));
            }
        }
        return grams.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int number(String gram) {
        int hash = FNV_START;
        for (int i = 0; i < gram.length(); i++) {
            hash = (hash ^ gram.charAt(i)) * FNV_FACTOR;
        }
        return (hash ^ (hash >>> 15)) & (SIZE - 1);
    }
}
