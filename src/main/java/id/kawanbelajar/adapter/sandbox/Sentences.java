package id.kawanbelajar.adapter.sandbox;

import id.kawanbelajar.material.reading.FileReading.Reason;

/** What a teacher is told of a file that defeated a reading process, each with the way out. */
final class Sentences {
    private static final String SPLIT = "pecah menjadi satu bab satu berkas, lalu kirim lagi.";

    private Sentences() {}

    static String of(Reason reason, Limits limits) {
        return switch (reason) {
            case EMPTY -> "Berkas ini kosong (0 bita); kirim ulang dari perangkat tempat berkasnya dibuat.";
            case TOO_BIG -> "Berkas ini terlalu besar (paling besar %d MB); ".formatted(limits.size()) + SPLIT;
            case TOO_MANY_PAGES -> "Berkas ini lebih dari %d halaman; ".formatted(limits.pages()) + SPLIT;
            case TOO_SLOW -> "Berkas ini terlalu lama dibaca; simpan ulang sebagai PDF, atau " + SPLIT;
            case TOO_MUCH_MEMORY -> "Berkas ini perlu memori terlalu banyak; kecilkan gambarnya, atau " + SPLIT;
            case PROTECTED -> "Berkas ini dikunci; simpan salinan tanpa kata sandi, lalu kirim lagi.";
            case UNSUPPORTED -> "Jenis berkas ini belum bisa dibaca; simpan sebagai PDF atau Word, lalu kirim lagi.";
            case DAMAGED, CRASHED ->
                "Berkas ini rusak atau tidak wajar sehingga pembacanya berhenti; buka di aplikasi aslinya, simpan ulang "
                        + "sebagai PDF, lalu kirim lagi.";
        };
    }

    /** What is said of a page that a process did not survive. */
    static String skippedPage() {
        return "Halaman ini belum terbaca karena pembacanya macet di sini; kirim foto halaman ini atau PDF-nya tersendiri.";
    }

    /** What is said of the pages behind the last that could be read. */
    static String unreadPage() {
        return "Halaman ini belum terbaca karena pembacaan berhenti sebelumnya; kirim halaman ini sebagai berkas tersendiri.";
    }

    /** What is said of a file that was read in part. */
    static String partly(int pages, String why) {
        return "Baru %d halaman yang terbaca. %s".formatted(pages, why);
    }
}
