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
 */
public record Scope(@Nullable String mapel, @Nullable Kelas kelas, Audience reader) {
    /** Everything a student may see. */
    public static final Scope STUDENT = new Scope(null, null, Audience.STUDENT);

    /** Returns this scope narrowed to one subject. */
    public Scope withMapel(String code) {
        return new Scope(code, kelas, reader);
    }
}
