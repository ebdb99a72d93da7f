package id.kawanbelajar.adapter.yaml;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.sitting.ExerciseShelf;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The questions below a folder, read once when they are first asked for. A file that cannot be read is left out. */
public final class YamlExerciseShelf implements ExerciseShelf {
    private static final Logger LOG = LoggerFactory.getLogger(YamlExerciseShelf.class);

    private final String folder;
    private @Nullable Map<MaterialId, ExerciseSet> read;

    public YamlExerciseShelf(String folder) {
        this.folder = folder;
    }

    @Override
    public Optional<ExerciseSet> of(MaterialId chapter) {
        return Optional.ofNullable(all().get(chapter));
    }

    private synchronized Map<MaterialId, ExerciseSet> all() {
        Map<MaterialId, ExerciseSet> known = read;
        if (known == null) {
            known = readAll();
            read = known;
        }
        return known;
    }

    private Map<MaterialId, ExerciseSet> readAll() {
        YamlExerciseFiles files = new YamlExerciseFiles();
        Map<MaterialId, ExerciseSet> sets = new HashMap<>();
        for (String file : files.under(folder)) {
            try {
                ExerciseSet set = files.read(file);
                sets.put(set.chapter(), set);
            } catch (UnreadableException e) {
                LOG.warn("soal tidak terbaca dan dilewati: {}", e.getMessage());
            }
        }
        return Map.copyOf(sets);
    }
}
