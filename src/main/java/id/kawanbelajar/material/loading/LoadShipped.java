package id.kawanbelajar.material.loading;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.SearchIndex;
import id.kawanbelajar.material.splitting.PassageSplitter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the program's own materials into the search index without a database, so that a question can be answered on a
 * fresh clone. Only changed files are read. What a teacher withdrew stays withdrawn.
 */
public final class LoadShipped {
    private static final Logger LOG = LoggerFactory.getLogger(LoadShipped.class);

    private final MaterialFiles files;
    private final SearchIndex index;

    public LoadShipped(MaterialFiles files, SearchIndex index) {
        this.files = files;
        this.index = index;
    }

    /**
     * Brings the index up to date with them.
     *
     * @param sources the files of the program's {@code knowledge-base}, all of them
     * @return how many materials were put in or taken out; zero means that nothing was written
     */
    public int load(List<SourceFile> sources) {
        Set<MaterialId> shipped =
                sources.stream().map(s -> new MaterialId(s.slug())).collect(Collectors.toSet());
        Set<MaterialId> published = new LinkedHashSet<>(index.published());
        int changes = 0;
        for (MaterialId old : index.materials()) {
            if (!old.isOfSchool() && !shipped.contains(old)) {
                index.remove(old);
                published.remove(old);
                changes++;
            }
        }
        for (SourceFile source : sources) {
            changes += put(source, published) ? 1 : 0;
        }
        if (changes > 0) {
            index.publish(published);
            index.commit();
        }
        return changes;
    }

    private boolean put(SourceFile source, Set<MaterialId> published) {
        MaterialId id = new MaterialId(source.slug());
        if (index.contentHash(id).filter(source.contentHash()::equals).isPresent()) {
            return false;
        }
        try {
            Reading reading = files.read(source, Hints.NONE);
            boolean isNew = index.contentHash(id).isEmpty();
            index.replace(
                    reading.material(),
                    source.contentHash(),
                    PassageSplitter.split(reading.material(), reading.document()));
            if (isNew) {
                published.add(id);
            }
            return true;
        } catch (UnreadableException e) {
            LOG.warn("a shipped material is left out: {}", e.getMessage());
            return false;
        }
    }
}
