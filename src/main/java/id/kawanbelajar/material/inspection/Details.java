package id.kawanbelajar.material.inspection;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import java.util.Set;

/**
 * What a material is, guessed or confirmed.
 *
 * @param title never blank
 * @param mapel code of the subject
 * @param kelas the year
 * @param chapter number of the chapter; zero where the material is a whole book or has none
 * @param kind of material
 * @param audience who may see it
 * @param unsure what was guessed on thin grounds and should be asked; empty once a teacher has confirmed
 */
public record Details(
        String title, String mapel, Kelas kelas, int chapter, Kind kind, Audience audience, Set<Field> unsure) {
    /** Kinds of material. */
    public enum Kind {
        STUDENT_BOOK("buku siswa"),
        TEACHER_BOOK("buku guru"),
        LESSON_PLAN("modul ajar"),
        WORKSHEET("LKPD"),
        SLIDES("slide"),
        SUMMARY("ringkasan"),
        QUESTION_BANK("bank soal"),
        ANSWER_KEY("kunci jawaban"),
        NOTES("catatan");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns what a teacher calls it. */
        public String label() {
            return label;
        }
    }

    /** What can be asked. */
    public enum Field {
        MAPEL,
        KELAS,
        CHAPTER,
        AUDIENCE
    }

    public Details {
        unsure = Set.copyOf(unsure);
        if (title.isBlank() || mapel.isBlank() || chapter < 0) {
            throw new IllegalArgumentException("a material has a title, a mapel and a chapter >= 0");
        }
    }

    /** Returns the same for other readers. */
    public Details forReaders(Audience other) {
        return new Details(title, mapel, kelas, chapter, kind, other, unsure);
    }

    /** Returns the same as something that somebody vouches for. */
    public Details confirmed() {
        return new Details(title, mapel, kelas, chapter, kind, audience, Set.of());
    }
}
