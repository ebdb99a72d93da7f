package id.kawanbelajar.material.inspection.sample;

import java.util.Locale;
import java.util.Set;

/** Words that tell what can be asked of a term, and what is no term at all. */
final class TermWords {
    private static final int LONGEST = 4;

    /** What something else has: it is asked for, not what it is. */
    static final Set<String> RELATIONS = words("""
        bahan hasil tujuan fungsi manfaat penyebab akibat dampak syarat satuan rumus lambang simbol ibu
        tugas peran peranan alasan dasar sumber\
        """);

    /** The like of which several are listed, or none is asked for. */
    static final Set<String> SEVERAL = words("""
        ciri ciri-ciri sifat sifat-sifat jenis jenis-jenis macam macam-macam faktor unsur unsur-unsur bagian
        bagian-bagian tahap tahapan contoh komponen alat organ bentuk\
        """);

    /** What a person is called for: asked with "siapa". */
    static final Set<String> OFFICES = words("""
        ketua presiden penemu pendiri pencipta raja pemimpin penulis tokoh wakil sekretaris pelopor\
        """);

    /** What is reckoned. */
    static final Set<String> MEASURES = words("""
        luas keliling volume jumlah besar kecepatan peluang rata-rata gradien\
        """);

    /** What a list item says of an activity, not of a thing. */
    static final Set<String> LABELS = words("""
        alat bahan catatan waktu tempat kegiatan langkah soal jawaban petunjuk nama kelas guru siswa
        pertemuan produk peserta tugas kelompok skor nilai aturan pertanyaan input output proses hasil
        contoh tujuan assessment penilaian refleksi\
        """);

    /** Words with which no term begins. */
    static final Set<String> NO_BEGINNING = words("""
        jika karena oleh contohnya misalnya jadi namun tetapi selain menurut pada dalam di dengan untuk
        setelah sebelum ketika saat bagi dari dan atau ada tidak bukan apa apakah siapa mana maka agar
        supaya sebagai seperti sebagian banyak semua setiap satu dua tiga kata kalimat huruf kalau bila
        sehingga hal salah lalu sesuai hari para yang secara gambar tabel grafik soal nomor data titik garis
        ruas sisi sudut jawaban\
        """);

    /** Words that point to another sentence, or make a term a clause. */
    static final Set<String> POINTING = words("""
        ini itu tersebut tadi ia dia mereka kita kami kamu aku saya yang berikut lain lainnya sering juga
        bukan tidak dapat bisa harus akan sudah kedua pertama satu utama terpenting sendiri sebenarnya
        biasanya umumnya adalah\
        """);

    private TermWords() {}

    private static Set<String> words(String listed) {
        return Set.of(listed.split("\\s+", -1));
    }

    /** Whether words before "adalah" are a term that can be asked for. */
    static boolean makeATerm(String written) {
        String[] words = written.toLowerCase(Locale.ROOT).split("\\s+", -1);
        int length = written.toLowerCase(Locale.ROOT).startsWith("cara ") ? LONGEST + 3 : LONGEST;
        if (words.length > length || NO_BEGINNING.contains(words[0]) || words[0].length() < 2) {
            return false;
        }
        for (String word : words) {
            if (POINTING.contains(word) || (word.endsWith("nya") && word.length() > 4)) {
                return false;
            }
        }
        return Character.isUpperCase(written.charAt(0)) || words.length < LONGEST;
    }
}
