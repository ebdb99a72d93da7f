package id.kawanbelajar.material;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is searched, derived from the catalogue and the texts; it may be lost at any time and built again. Only one process
 * writes it. Changes are seen by searches, and survive a crash, after {@link #commit()}. Safe for use by many threads.
 */
public interface SearchIndex {
    /** Returns the hash that a material was last put in with; empty where it is not in the index. */
    Optional<String> contentHash(MaterialId material);

    /** Returns every material in the index. */
    Set<MaterialId> materials();

    /** Returns which materials are searched now, by the last commit; those of them that have left the index included. */
    Set<MaterialId> published();

    /**
     * Puts a material in, in place of what it held before. Its vectors follow in the background.
     *
     * @param material what all passages belong to
     * @param contentHash changes whenever the material's text, splitting or description changes
     * @param passages in reading order
     */
    void replace(Material material, String contentHash, List<Passage> passages);

    /** Takes a material out; nothing happens where it is not in. */
    void remove(MaterialId material);

    /** Sets which materials are searched from the next {@link #commit()} on; all others in the index are not found. */
    void publish(Set<MaterialId> published);

    /**
     * Makes everything since the last commit durable and visible at once.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the disk does not take it; then the last commit still stands
     */
    void commit();
}
