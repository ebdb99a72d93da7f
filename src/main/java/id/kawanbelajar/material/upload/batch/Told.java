package id.kawanbelajar.material.upload.batch;

import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.loading.Hints;
import java.util.Objects;
import java.util.Set;

/** What a person says of a file, put in the place of what was guessed. */
public record Told(Curriculum curriculum) {
    /**
     * Returns the details with what was said.
     *
     * @throws UnreadableException if the subject is unknown; shows good ones
     */
    Details details(Details guessed, Hints hints) {
        return new Details(
                guessed.title(),
                hints.mapel() == null ? guessed.mapel() : code(hints.mapel()),
                Objects.requireNonNullElse(hints.kelas(), guessed.kelas()),
                guessed.chapter(),
                guessed.kind(),
                Objects.requireNonNullElse(hints.audience(), guessed.audience()),
                Set.of());
    }

    /**
     * Returns the code of a subject.
     *
     * @throws UnreadableException if it is unknown; shows good ones
     */
    public String code(String mapel) {
        return curriculum
                .find(mapel)
                .map(Mapel::code)
                .orElseThrow(() -> new UnreadableException(
                        "mapel \"%s\" tidak dikenal; contoh: ipa, matematika".formatted(mapel)));
    }
}
