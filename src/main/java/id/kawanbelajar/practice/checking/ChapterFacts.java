package id.kawanbelajar.practice.checking;

import id.kawanbelajar.material.MaterialId;
import java.util.List;
import java.util.Set;

/** What questions may refer to in their chapter. */
record ChapterFacts(String slug, Set<String> headings, Set<String> goals, List<MaterialId> prerequisites) {
    /** Whether an id means this chapter; the folder that is checked may be a part of the whole. */
    boolean isNamed(MaterialId id) {
        return id.value().equals(slug) || id.value().endsWith("/" + slug);
    }
}
