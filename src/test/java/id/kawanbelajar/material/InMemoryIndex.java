package id.kawanbelajar.material;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An index that only remembers. Not safe for use by many threads. */
public final class InMemoryIndex implements SearchIndex {
    private final Map<MaterialId, String> hashes = new LinkedHashMap<>();
    private final Map<MaterialId, List<Passage>> passages = new LinkedHashMap<>();
    private final Set<MaterialId> published = new LinkedHashSet<>();
    private final List<MaterialId> replaced = new ArrayList<>();
    private int commits;

    @Override
    public Optional<String> contentHash(MaterialId material) {
        return Optional.ofNullable(hashes.get(material));
    }

    @Override
    public Set<MaterialId> materials() {
        return Set.copyOf(hashes.keySet());
    }

    @Override
    public Set<MaterialId> published() {
        return Set.copyOf(published);
    }

    @Override
    public void replace(Material material, String contentHash, List<Passage> texts) {
        hashes.put(material.id(), contentHash);
        passages.put(material.id(), List.copyOf(texts));
        replaced.add(material.id());
    }

    @Override
    public void remove(MaterialId material) {
        hashes.remove(material);
        passages.remove(material);
    }

    @Override
    public void publish(Set<MaterialId> materials) {
        published.clear();
        published.addAll(materials);
    }

    @Override
    public void commit() {
        commits++;
    }

    /** Returns every material that was put in, each as often as it was. */
    public List<MaterialId> replaced() {
        return List.copyOf(replaced);
    }

    /** Returns how often it was committed. */
    public int commits() {
        return commits;
    }
}
