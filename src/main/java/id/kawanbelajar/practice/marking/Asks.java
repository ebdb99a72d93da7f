package id.kawanbelajar.practice.marking;

/** What is asked when an answer is not clear. No digits and no option letters, so that none can be the key by accident. */
final class Asks {
    static final String EMPTY = "Jawabannya belum tertulis. Tulis jawabanmu, ya.";
    static final String LONG = "Pesannya panjang sekali. Tulis jawabanmu saja, ya.";
    static final String NO_KEY =
            "Jawabannya belum bisa kuberi selama soal ini terbuka. Coba tulis jawabanmu dulu, atau minta petunjuk.";
    static final String ONE_LETTER = "Pilih satu, ya. Tulis satu huruf pilihanmu.";
    static final String ALL_LETTERS =
            "Pilih semua yang benar, bisa lebih dari satu. Tulis semua huruf pilihanmu dalam satu"
                    + " pesan, dipisah koma.";
    static final String EVERY_STATEMENT =
            "Tulis jawaban untuk setiap pernyataan, berurutan dari yang pertama, dipisah koma. Pilihannya: %s.";
    static final String ONE_NUMBER = "Angka mana yang kamu maksud? Tulis hasil akhirnya saja, satu angka.";
    static final String NUMBER_FORM =
            "Angkanya bisa dibaca dua cara. Tulis lagi: koma untuk desimal, dan tanpa titik untuk ribuan.";
    static final String EXACT = "Hasilnya tidak habis dibagi. Tulis sebagai pecahan, ya.";
    static final String PERCENT = "Itu dalam persen atau bukan? Tulis lagi beserta satuan yang diminta soal.";
    static final String UNIT = "Coba lihat satuannya. Tulis lagi jawabanmu dengan satuan yang diminta soal.";
    static final String WORD = "Tulis satu jawaban saja, ya, tanpa kalimat lain.";
    static final String SPELLING = "Tulisannya mirip beberapa kata. Bisa kamu tulis lagi ejaannya?";
    static final String ALGEBRA =
            "Tulis bentuk aljabarnya saja, ya. Kali ditulis *, bagi ditulis /, dan pangkat ditulis ^.";
    static final String WHOLE_ORDER = "Tulis semua hurufnya berurutan dari yang pertama, dipisah koma.";
    static final String EVERY_PAIR =
            "Tulis pasangan untuk setiap nomor: nomornya, tanda hubung, lalu huruf pasangannya.";
    static final String ESSAY = "Coba tulis penjelasanmu dengan kalimat sendiri dulu, ya.";

    private Asks() {}
}
