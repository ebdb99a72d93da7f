package id.kawanbelajar.material.inspection.detail;

import id.kawanbelajar.curriculum.Kelas;
import java.util.List;

/** Tells of which subject and year the library's passages nearest to a text are. Safe for use by many threads. */
@FunctionalInterface
public interface SubjectVote {
    /** Says nothing; for a library that cannot be searched. */
    SubjectVote NONE = text -> List.of();

    /**
     * One near passage.
     *
     * @param mapel code of its subject
     * @param kelas its year
     * @param weight how near, above 0; only the proportion counts
     */
    record Vote(String mapel, Kelas kelas, double weight) {
        public Vote {
            if (mapel.isBlank() || !(weight > 0)) {
                throw new IllegalArgumentException("a vote names a mapel and weighs something, got " + weight);
            }
        }
    }

    /**
     * Asks the library.
     *
     * @param text a few hundred characters of the material
     * @return the nearest passages' votes, about ten, best first; empty where nothing is near
     */
    List<Vote> near(String text);
}
