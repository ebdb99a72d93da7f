package id.kawanbelajar.material.upload.state;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.PersonalData;
import id.kawanbelajar.material.inspection.likeness.Fingerprint;
import id.kawanbelajar.material.inspection.quality.Quality;
import id.kawanbelajar.material.reading.FileType;
import java.util.List;
import java.util.Optional;

/**
 * What was found out about a file, for its teacher to judge.
 *
 * @param type what it is by its content
 * @param details what it is as material, guessed until the teacher confirmed
 * @param quality how well each page was read
 * @param personal where it seems to tell of real people
 * @param notes what else a person should know, one sentence each; may be empty
 * @param print what its text is like
 * @param alike what in the library says much the same; empty where nothing does
 */
public record Inspection(
        FileType type,
        Details details,
        Quality quality,
        List<PersonalData> personal,
        List<String> notes,
        Fingerprint print,
        Optional<Alike> alike) {
    /**
     * Another material that says much the same.
     *
     * @param material its name
     * @param sentence what a teacher is told
     */
    public record Alike(MaterialId material, String sentence) {}

    public Inspection {
        personal = List.copyOf(personal);
        notes = List.copyOf(notes);
    }

    /** Returns the same with other details. */
    public Inspection with(Details other) {
        return new Inspection(type, other, quality, personal, notes, print, alike);
    }
}
