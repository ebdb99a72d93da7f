package id.kawanbelajar.practice.checking.chapter;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.practice.checking.report.Finding;
import java.util.List;
import java.util.function.Function;

/** Looks at the text of a chapter; what is for teachers may have any shape. */
public final class ChapterCheck {
    private static final List<Function<ChapterText, List<Finding>>> RULES = List.of(
            ShapeRules::length,
            ShapeRules::parts,
            GlossaryRules::number,
            PageRules::areShort,
            Readability::findings,
            TermRules::areExplainedFirst);

    private ChapterCheck() {}

    /** Returns what could be better. */
    public static List<Finding> findings(ChapterText chapter) {
        return chapter.material().audience() == Audience.TEACHER
                ? List.of()
                : RULES.stream().flatMap(rule -> rule.apply(chapter).stream()).toList();
    }

    /** Returns how many words a chapter has, without the descriptions of its pictures. */
    public static int words(ChapterText chapter) {
        return chapter.document().blocks().stream()
                .filter(block -> block.kind() != Block.Kind.FIGURE)
                .mapToInt(block -> WordCount.of(chapter.document().textOf(block)))
                .sum();
    }

    /** Returns how many terms its glossary explains. */
    public static int terms(ChapterText chapter) {
        return GlossaryRules.terms(chapter).size();
    }
}
