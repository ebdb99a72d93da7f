package id.kawanbelajar.retrieval;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import java.util.List;
import java.util.Set;

/** The place where passages wait for their vectors. A material is searched by meaning once it has all of them. */
public interface VectorStore {
    /** Returns the committed materials that have no vectors of a model. */
    Set<MaterialId> withoutVectors(String model);

    /** Returns the committed passages of a material in reading order; empty where it is not in the index. */
    List<Passage> passages(MaterialId material);

    /**
     * Adds the vectors of a whole material; visible after the next commit.
     *
     * @param passages as {@link #passages} returned them; nothing happens if the material has changed since
     * @param vectors one for each passage, in the same order
     */
    void addVectors(MaterialId material, String model, List<Passage> passages, List<float[]> vectors);

    /** Makes everything since the last commit durable and visible. */
    void commit();

    /** Commits, and makes scores depend on what is in the index alone, not on what was replaced on the way there. */
    void settle();
}
