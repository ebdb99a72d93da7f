package id.kawanbelajar.material.upload.state;

import id.kawanbelajar.material.MaterialId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The files that teachers handed in. What is published and what is not follows the catalogue by itself: a stage from
 * {@link Stage#REVIEW} on is that of the catalogue's version. Each change is on disk when the call returns. Safe for use by
 * many threads. Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store fails.
 */
public interface Uploads {
    /** Adds a file as received. */
    Upload add(Sent sent, Instant at);

    /** Returns a file; empty where there is none with that number. */
    Optional<Upload> find(long id);

    /** Returns all files, newest first. */
    List<Upload> all();

    /** Returns the files that became versions of a material, or are to, newest first. */
    List<Upload> of(MaterialId material);

    /** Returns the files with these very bytes, newest first. */
    List<Upload> withContent(String sha256);

    /** Notes how far reading is; cheap. */
    void progress(long id, int done, int all);

    /** Keeps all that changed about a file. */
    void save(Upload upload);
}
