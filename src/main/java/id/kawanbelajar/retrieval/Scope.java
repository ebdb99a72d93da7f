package id.kawanbelajar.retrieval;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Which materials a search may see. A student never sees what is for teachers; only published materials are seen at all.
 *
 * @param mapel code of the only subject to search; null for all
 * @param kelas the only year to search; null for all
 * @param reader who will read the answer
 * @param own year of the reader, whose materials come first among those that say about as much; null where it is not known
 */
public record Scope(
        @Nullable String mapel,
        @Nullable Kelas kelas,
        Audience reader,
        @Nullable Kelas own) {
    /** Everything a student may see. */
    public static final Scope STUDENT = new Scope(null, null, Audience.STUDENT);

    /** For a reader of any year. */
    public Scope(@Nullable String mapel, @Nullable Kelas kelas, Audience reader) {
        this(mapel, kelas, reader, null);
    }

    /** Returns this scope narrowed to one subject. */
    public Scope withMapel(String code) {
        return new Scope(code, kelas, reader, own);
    }
}
