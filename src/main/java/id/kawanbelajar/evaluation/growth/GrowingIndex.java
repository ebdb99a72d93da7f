package id.kawanbelajar.evaluation.growth;

import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.PassageIndex;
import java.util.List;
import java.util.function.Function;

/** An index like the product's own that is filled in steps. */
public interface GrowingIndex extends AutoCloseable {
    /** Returns how many committed passages it holds; more than none where it was filled before. */
    int passages();

    /**
     * Puts a material in with its vectors.
     *
     * @param vectors one for each passage, of length one
     */
    void put(Material material, List<Passage> passages, String model, List<float[]> vectors);

    /**
     * Publishes everything and makes it durable, and waits until nothing is written any more.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the disk does not take it
     */
    void commit();

    /** Returns the bytes of the committed files. */
    long bytes();

    /** Where it is searched; sees the last commit. */
    PassageIndex search();

    /** Opens the last commit as a process that has just started does, does something with it, and closes it. */
    <T> T afresh(Function<PassageIndex, T> work);

    @Override
    void close();
}
