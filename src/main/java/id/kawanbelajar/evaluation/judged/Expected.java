package id.kawanbelajar.evaluation.judged;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import java.util.List;

/** Where a reader of the material says that the answer to a question stands. */
public sealed interface Expected {
    /** Nothing in the material answers it. */
    record Nothing() implements Expected {}

    /**
     * A material answers it, in any of these sections or on any of these pages; anywhere where none is named.
     *
     * @param chapter the one that answers it
     * @param sections headings of that chapter, each of which answers it with all that stands under it; the chapter's own
     *     title means only what stands before its first section
     * @param pages as printed
     */
    record Place(MaterialId chapter, List<String> sections, List<String> pages) implements Expected {
        public Place {
            sections = List.copyOf(sections);
            pages = List.copyOf(pages);
        }

        /** Returns whether a passage is of the chapter. */
        public boolean isInChapter(Passage passage) {
            return passage.material().id().equals(chapter);
        }

        /** Returns whether a passage of the chapter stands in one of the sections. */
        boolean isInSection(Passage passage) {
            return sections.stream().anyMatch(section -> isUnder(section, passage.headings()));
        }

        private static boolean isUnder(String section, List<String> path) {
            int depth = path.indexOf(section);
            return depth > 0 || (depth == 0 && path.size() == 1);
        }
    }
}
