package id.kawanbelajar.material.inspection.quality;

import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadPage;

/**
 * What a teacher is told of a page, and what to do about it.
 *
 * @param page the page as a teacher calls it, in the middle of a sentence, e.g. {@code halaman 7}
 * @param type of the file
 */
record Wording(String page, FileType type) {
    static Wording of(FileType type, ReadPage page) {
        String noun = switch (type) {
            case PPTX, PPT, ODP -> "slide";
            case XLSX, XLS, ODS -> "lembar";
            case EPUB -> "bagian";
            case JPEG, PNG, WEBP, TIFF -> "foto";
            default -> "halaman";
        };
        boolean otherLabel = !page.label().isBlank() && !page.label().equals(Integer.toString(page.number()));
        String printed = otherLabel ? " (tercetak %s)".formatted(page.label()) : "";
        return new Wording("%s %d%s".formatted(noun, page.number(), printed), type);
    }

    /** Fewer letters than this are worth a word; a slide may say "Terima kasih" and no more. */
    int fewLetters() {
        return page.startsWith("slide") ? 10 : 40;
    }

    String empty() {
        return "%s tidak berisi teks. Kalau isinya gambar yang bertulisan, %s; kalau memang kosong, biarkan saja."
                .formatted(begin(), clearer());
    }

    String nearlyEmpty() {
        return "%s hampir tanpa teks: mungkin isinya gambar. Kalau gambarnya memuat penjelasan, %s."
                .formatted(begin(), clearer());
    }

    String noLetters() {
        return "Huruf di %s terbaca sebagai tanda acak karena font berkas ini tidak menyimpan hurufnya; %s."
                .formatted(page, original());
    }

    String torn() {
        return "Tanda baca di %s rusak (misalnya “â€™”). Simpan ulang berkasnya dengan pengodean UTF-8, atau %s."
                .formatted(page, original());
    }

    String lostSigns() {
        return "Sebagian tanda di %s, mungkin rumus, tidak terbaca. Lihat dulu teksnya; kalau penting, %s."
                .formatted(page, original());
    }

    String spaced() {
        return "Huruf-huruf di %s terbaca satu-satu, bukan sebagai kata; %s.".formatted(page, original());
    }

    String stuck() {
        return "Kata-kata di %s terbaca menempel tanpa spasi; %s.".formatted(page, original());
    }

    String unknownWords() {
        return "Banyak kata di %s tidak dikenal, mungkin salah baca. Lihat dulu teksnya; kalau keliru, %s."
                .formatted(page, original());
    }

    String unclear() {
        return "Tulisan di %s kurang jelas terbaca. Foto ulang lurus dari atas dengan cahaya terang, satu halaman tiap foto."
                .formatted(page);
    }

    String brokenFormulas(int count) {
        return "%d rumus di %s terbaca rusak dan tidak akan dikutip; kalau penting, %s."
                .formatted(count, page, original());
    }

    String repeated(int times) {
        return "Baris yang sama terbaca %d kali di %s. Lihat dulu apakah isinya lengkap; kalau tidak, %s."
                .formatted(times, page, original());
    }

    private String begin() {
        return Character.toUpperCase(page.charAt(0)) + page.substring(1);
    }

    private String clearer() {
        return type.isPicture()
                ? "foto ulang lurus dari atas dengan cahaya terang"
                : "kirim foto yang jelas, atau ketik penjelasannya";
    }

    private String original() {
        return switch (type) {
            case PDF -> "kirim berkas Word atau PowerPoint aslinya, atau foto %s".formatted(page);
            case JPEG, PNG, WEBP, TIFF -> "foto ulang lurus dari atas dengan cahaya terang";
            default -> "kirim PDF-nya, atau ketik ulang bagian itu";
        };
    }
}
