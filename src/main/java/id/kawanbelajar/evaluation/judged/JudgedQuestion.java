package id.kawanbelajar.evaluation.judged;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import java.util.List;

/**
 * A question as a student types it, and where a reader of the material says that its answer stands.
 *
 * @param text never blank
 * @param chapter the one that answers it
 * @param sections headings of that chapter, each of which answers it with all that stands under it; the chapter's own title
 *     means only what stands before its first section; never empty
 */
public record JudgedQuestion(String text, MaterialId chapter, List<String> sections) {
    public JudgedQuestion {
        sections = List.copyOf(sections);
        if (text.isBlank() || sections.isEmpty()) {
            throw new IllegalArgumentException("pertanyaan perlu kata-kata dan paling sedikit satu bagian");
        }
    }

    /** Returns whether a passage is of the chapter. */
    public boolean isInChapter(Passage passage) {
        return passage.material().id().equals(chapter);
    }

    /** Returns whether a passage stands in one of the sections. */
    public boolean isInSection(Passage passage) {
        return isInChapter(passage) && sections.stream().anyMatch(section -> isUnder(section, passage.headings()));
    }

    private static boolean isUnder(String section, List<String> path) {
        int depth = path.indexOf(section);
        return depth > 0 || (depth == 0 && path.size() == 1);
    }
}
