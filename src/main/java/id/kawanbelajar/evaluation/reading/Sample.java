package id.kawanbelajar.evaluation.reading;

import java.util.List;

/**
 * A file to be read.
 *
 * @param path where it lies
 * @param name of the file
 * @param pair by what its true words are known
 * @param gold its true words in order, small letters, of four letters and more; empty where they are not known
 */
public record Sample(String path, String name, Pair pair, List<String> gold) {
    /** What tells the true words. */
    public enum Pair {
        NONE("tanpa pasangan"),
        PDF_AND_MARKDOWN("PDF dengan Markdown"),
        SLIDES_AND_PDF("PPTX dengan PDF"),
        SCAN_AND_TEXT("pindaian dengan teks");

        private final String label;

        Pair(String label) {
            this.label = label;
        }

        /** Returns what a report calls it. */
        public String label() {
            return label;
        }
    }

    public Sample {
        gold = List.copyOf(gold);
    }
}
