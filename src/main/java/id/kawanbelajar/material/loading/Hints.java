package id.kawanbelajar.material.loading;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about files; the file's own subject and year win, the audience given here wins over the file's.
 *
 * @param mapel code, name or alias of the subject; null where the file must say it
 * @param kelas the year; null where the file must say it
 * @param audience who may see it; null to leave it to the file, which without a word is for students
 */
public record Hints(
        @Nullable String mapel,
        @Nullable Kelas kelas,
        @Nullable Audience audience) {
    /** Nothing is said; the files say all. */
    public static final Hints NONE = new Hints(null, null, null);
}
