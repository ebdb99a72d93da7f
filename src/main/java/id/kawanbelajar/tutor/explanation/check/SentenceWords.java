package id.kawanbelajar.tutor.explanation.check;

import id.kawanbelajar.tutor.explanation.words.FormulaClaims;
import id.kawanbelajar.tutor.explanation.words.FunctionWords;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What one sentence says, ready to be compared.
 *
 * @param lower its words in order, lower case
 * @param subject keys of the words that carry the subject
 * @param denied those of them that follow a negation at once
 * @param row whether it is a row of a table, which says nothing about the row before or after it
 */
record SentenceWords(List<String> lower, Set<String> subject, Set<String> denied, boolean row) {
    /** Words of school texts that turn a true sentence into a false one when they are swapped. */
    private static final List<List<String>> OPPOSITES = List.of(
            List.of("keluar", "kembali"),
            List.of("keluar", "masuk"),
            List.of("kanan", "kiri"),
            List.of("tebal", "tipis"),
            List.of("tinggi", "rendah"),
            List.of("naik", "turun"),
            List.of("besar", "kecil"),
            List.of("panjang", "pendek"),
            List.of("cepat", "lambat"),
            List.of("panas", "dingin"),
            List.of("berat", "ringan"),
            List.of("dekat", "jauh"),
            List.of("bertambah", "berkurang"),
            List.of("menyerap", "memantulkan"),
            List.of("menyerap", "melepas"),
            List.of("mengambil", "melepas"),
            List.of("diambil", "dilepas"),
            List.of("sebanding", "berbanding"),
            List.of("sama", "berlawanan"),
            List.of("positif", "negatif"),
            List.of("atas", "bawah"),
            List.of("sebelum", "sesudah"),
            List.of("sebelum", "setelah"),
            List.of("terpanjang", "terpendek"),
            List.of("terbesar", "terkecil"),
            List.of("paling", "kurang"),
            List.of("banyak", "sedikit"));

    private static final Set<String> HEADS = Set.of(
            "perbedaan",
            "persamaan",
            "hubungan",
            "contoh",
            "fungsi",
            "kegunaan",
            "manfaat",
            "syarat",
            "akibat",
            "penyebab",
            "sebab",
            "tujuan",
            "satuan",
            "rumus",
            "ciri",
            "jenis",
            "bagian",
            "langkah",
            "cara",
            "hasil",
            "bahan");

    SentenceWords {
        lower = List.copyOf(lower);
    }

    static SentenceWords of(String sentence) {
        List<String> lower = Text.words(FormulaClaims.without(sentence)).stream()
                .map(w -> w.toLowerCase(Locale.ROOT))
                .toList();
        return new SentenceWords(lower, Text.subject(sentence), denied(lower), sentence.startsWith("|"));
    }

    private static Set<String> denied(List<String> lower) {
        Set<String> denied = new HashSet<>();
        boolean open = false;
        for (String word : lower) {
            if (FunctionWords.negation(word)) {
                open = true;
            } else if (open && Text.carries(word)) {
                denied.add(Text.key(word));
                open = false;
            }
        }
        return denied;
    }

    /** Returns the key of what is spoken about: the first that carries the subject. */
    Optional<String> topic() {
        return subject.stream().findFirst();
    }

    /** Returns the noun that says which side of a thing is told; empty where the sentence tells of the thing itself. */
    Optional<String> head() {
        return lower.stream().findFirst().filter(HEADS::contains);
    }

    /** Returns whether this goes on speaking about what came before: "Dindingnya tebal", "Perubahan ini disebut …". */
    boolean leans() {
        return lower.stream().limit(3).anyMatch(w -> w.endsWith("nya") || FunctionWords.pointing(w));
    }

    /** Returns the key of what the topic is said to be: the first after "adalah" and the like. */
    Optional<String> predicate() {
        return lower.stream()
                .dropWhile(w -> !FunctionWords.equating(w))
                .filter(Text::carries)
                .findFirst()
                .map(Text::key);
    }

    /** Returns how many keys both sentences hold, the first one of this counting twice: it is what is spoken about. */
    int closeness(SentenceWords other) {
        int shared = (int) subject.stream().filter(other.subject::contains).count();
        boolean sameTopic = topic().filter(other.subject::contains).isPresent();
        return shared + (sameTopic ? 1 : 0);
    }

    /** Returns whether this says the contrary of a sentence that is nearly the same otherwise. */
    boolean contradicts(SentenceWords source) {
        boolean flipped = subject.stream()
                .filter(source.subject::contains)
                .anyMatch(key -> denied.contains(key) != source.denied.contains(key));
        return flipped
                || OPPOSITES.stream()
                        .anyMatch(pair ->
                                swapped(pair.get(0), pair.get(1), source) || swapped(pair.get(1), pair.get(0), source));
    }

    private boolean swapped(String here, String there, SentenceWords source) {
        return lower.contains(here)
                && !lower.contains(there)
                && source.lower.contains(there)
                && !source.lower.contains(here);
    }
}
