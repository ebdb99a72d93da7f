package id.kawanbelajar.material.upload.batch;

/**
 * A file that may be a teacher's material.
 *
 * @param path where it lies
 * @param name below what was asked for, with {@code /} between folders; for eyes only
 * @param place where people would look for it, which for a file of an archive is the archive
 */
public record FoundFile(String path, String name, String place) {
    /** A file that lies where people see it. */
    public FoundFile(String path, String name) {
        this(path, name, path);
    }
}
