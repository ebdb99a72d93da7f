package id.kawanbelajar.adapter.document.ocr;

import id.kawanbelajar.adapter.document.PictureReader;
import id.kawanbelajar.material.reading.Recognition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads pictures with Tesseract. */
public final class TesseractPictures implements PictureReader {
    private static final String NOT_INSTALLED =
            "Halaman ini gambar dan belum terbaca karena Tesseract belum dipasang di"
                    + " komputer sekolah; yang bisa dilakukan: minta operator menjalankan sudo apt install tesseract-ocr"
                    + " tesseract-ocr-ind, lalu muat lagi.";
    private static final String TOO_SLOW =
            "Halaman ini gambar yang terlalu lama dibaca; yang bisa dilakukan: pindai atau"
                    + " foto ulang satu halaman saja, hitam-putih.";

    /** Below it a page may be lying on its side. */
    private static final double UPRIGHT = 0.7;

    private static final int FEW_WORDS = 8;

    private final Tesseract tesseract;
    private volatile Set<String> languages = Set.of();

    public TesseractPictures(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    @Override
    public Optional<Recognition.Unread> missing() {
        Set<String> known = languages();
        boolean readable = known.contains("ind") || known.contains("eng");
        return readable ? Optional.empty() : Optional.of(new Recognition.Unread(NOT_INSTALLED));
    }

    @Override
    public int atOnce() {
        return Math.max(1, Runtime.getRuntime().availableProcessors());
    }

    @Override
    public Seen read(Path picture) throws IOException {
        try (PictureFile file = PictureFile.open(picture)) {
            return read(file.picture(0));
        }
    }

    Seen read(Grey picture) throws IOException {
        Optional<Recognition.Unread> missing = missing();
        if (missing.isPresent()) {
            return new Seen(List.of(), missing.get());
        }
        try {
            return seen(upright(Preparation.ready(picture), languages()));
        } catch (Tesseract.TooSlow e) {
            return new Seen(List.of(), new Recognition.Unread(TOO_SLOW));
        }
    }

    private List<Word> upright(Grey page, Set<String> known) throws IOException {
        List<Word> words = Word.of(tesseract.words(page, known));
        boolean doubtful = confidence(words) < UPRIGHT || words.size() < FEW_WORDS;
        int turns = doubtful && known.contains("osd") ? tesseract.quarterTurns(page) : 0;
        if (turns == 0) {
            return words;
        }
        List<Word> turned = Word.of(tesseract.words(page.quarterTurned(turns), known));
        return confidence(turned) > confidence(words) ? turned : words;
    }

    private static Seen seen(List<Word> words) {
        return new Seen(PageLayout.of(words), new Recognition.Recognised(confidence(words)));
    }

    private static double confidence(List<Word> words) {
        return words.stream()
                .filter(Word::speaks)
                .mapToDouble(Word::confidence)
                .average()
                .orElse(0);
    }

    /** Returns what is installed; looks again as long as nothing is. */
    private Set<String> languages() {
        Set<String> known = languages;
        if (known.isEmpty()) {
            known = tesseract.languages();
            languages = known;
        }
        return known;
    }
}
