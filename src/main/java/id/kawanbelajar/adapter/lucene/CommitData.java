package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.material.MaterialId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a commit says about itself, so that a reader needs nothing else. */
final class CommitData {
    private static final String SCHEMA = "skema";
    private static final String PUBLISHED = "terbit";

    private CommitData() {}

    static Map<String, String> of(Set<MaterialId> published) {
        String ids = published.stream().map(MaterialId::value).collect(Collectors.joining("\n"));
        return Map.of(SCHEMA, Fields.SCHEMA, PUBLISHED, ids);
    }

    static boolean hasOurSchema(Map<String, String> data) {
        return Fields.SCHEMA.equals(data.get(SCHEMA));
    }

    static Set<MaterialId> published(Map<String, String> data) {
        return Stream.of(data.getOrDefault(PUBLISHED, "").split("\n", -1))
                .filter(line -> !line.isEmpty())
                .map(MaterialId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
