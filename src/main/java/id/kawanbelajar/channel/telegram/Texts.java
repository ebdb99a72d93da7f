package id.kawanbelajar.channel.telegram;

/** The few sentences that only this door says. */
final class Texts {
    static final String LATE = "Maaf, tadi aku sempat mati. Sekarang aku jawab pesanmu yang tertunda, ya.";
    static final String MAYBE_LOST =
            "Aku baru hidup lagi setelah lebih dari sehari. Pesan yang lebih lama mungkin tidak sampai; kalau ada yang "
                    + "belum kujawab, kirim lagi, ya.";
    static final String SORRY =
            "Maaf, ada yang rusak di pihakku waktu menjawab itu. Coba tanyakan lagi sebentar lagi, ya.";
    /** Too old, never made, or somebody else's: nobody learns which. */
    static final String NO_SUCH_BUTTON =
            "Tombol ini tidak bisa dipakai lagi. Kirim pertanyaanmu sendiri, nanti aku jawab.";

    static final String ALREADY = "Sudah, sebentar ya.";

    private Texts() {}

    static String pictureInWords(String description) {
        return "[Gambar: " + description + "]";
    }

    static String fileNotSent(String name) {
        return "[Berkas " + name + " tidak bisa kukirim.]";
    }

    static String privately(String bot) {
        return "Aku menjawab lewat obrolan pribadi, supaya pertanyaanmu tidak dibaca semua orang: https://t.me/" + bot;
    }
}
