package id.kawanbelajar.material.inspection.likeness;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what in the library says much the same as a new file. Stateless. */
public final class FindAlike {
    /** From here on a teacher is told. */
    static final double WORTH_TELLING = 0.5;

    /**
     * Something in the library.
     *
     * @param id for the caller to know it again, e.g. the material's id
     * @param name as a teacher is told it, e.g. {@code "Sel" versi Juli}
     */
    public record Known(String id, String name, Fingerprint print) {}

    /**
     * What is alike.
     *
     * @param share about which share of the text is the same, 0 to 1
     */
    public record Alike(Known known, double share) {
        /** Returns what a teacher is told. */
        public String sentence() {
            return "Berkas ini mirip %d %% dengan %s.".formatted(Math.round(share * 100), known.name());
        }
    }

    /** Returns the most similar one; empty where none is worth telling. */
    public Optional<Alike> find(Fingerprint print, List<Known> library) {
        return library.stream()
                .map(known -> new Alike(known, print.similarity(known.print())))
                .filter(alike -> alike.share() >= WORTH_TELLING)
                .max(Comparator.comparingDouble(Alike::share));
    }
}
