package id.kawanbelajar.evaluation.judged;

import id.kawanbelajar.evaluation.judged.Expected.Place;
import id.kawanbelajar.material.MaterialId;
import java.util.List;
import java.util.Optional;

/**
 * A question as a student types it, and what a reader of the material says about its answer.
 *
 * @param text never blank
 * @param expected where the answer stands
 * @param line of its file, from 1; zero where it is of none
 */
public record JudgedQuestion(String text, Expected expected, int line) {
    public JudgedQuestion {
        if (text.isBlank()) {
            throw new IllegalArgumentException("pertanyaannya kosong; tulis kata-katanya di `tanya`");
        }
    }

    /** A question that sections of a chapter answer. */
    public JudgedQuestion(String text, MaterialId chapter, List<String> sections) {
        this(text, new Place(chapter, sections, List.of()), 0);
    }

    /** Returns where the answer stands; empty where nothing answers. */
    public Optional<Place> place() {
        return expected instanceof Place place ? Optional.of(place) : Optional.empty();
    }
}
