package id.kawanbelajar.material.inspection.audience;

import id.kawanbelajar.material.reading.ReadFile;
import java.util.Optional;
import java.util.Set;

/**
 * A file parted by who may see it. Both parts have as many pages as the file, so that page numbers stay; a page may be empty
 * in one of them.
 *
 * @param student what students may see; empty where nothing of it is for them
 * @param teacher what only teachers may see; empty where all of it is for students
 * @param hidden numbers of the pages of which no picture may be shown to a student
 */
public record Parts(Optional<ReadFile> student, Optional<ReadFile> teacher, Set<Integer> hidden) {
    public Parts {
        hidden = Set.copyOf(hidden);
        if (student.isEmpty() && teacher.isEmpty()) {
            throw new IllegalArgumentException("a file is for somebody");
        }
    }
}
