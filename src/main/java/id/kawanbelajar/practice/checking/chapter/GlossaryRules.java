package id.kawanbelajar.practice.checking.chapter;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Rule;
import java.util.List;

/** The terms at the end of a chapter: enough to look up, few enough to learn. */
final class GlossaryRules {
    private static final int FEWEST = 8;

    /** Twelve are a good number; a chapter rich in terms may have some more. */
    private static final int MOST = 17;

    private GlossaryRules() {}

    /** Returns the terms, as written. */
    static List<String> terms(ChapterText chapter) {
        return chapter.partsNamed("glosarium").stream()
                .flatMap(part -> chapter.blocks(Block.Kind.LIST_ITEM, part).stream())
                .map(chapter.document()::textOf)
                .filter(item -> item.contains(":"))
                .map(item -> item.substring(0, item.indexOf(':'))
                        .replaceAll("^(?:[-*+]|\\d+\\.)\\s+|\\(.*", "")
                        .strip())
                .toList();
    }

    static List<Finding> number(ChapterText chapter) {
        int terms = terms(chapter).size();
        int fewest = chapter.reading().markup().guide() ? 0 : FEWEST;
        return terms >= fewest && terms <= MOST
                ? List.of()
                : List.of(chapter.finding(
                        Rule.GLOSSARY,
                        "",
                        "glosarium berisi %d istilah, sebaiknya %d sampai 12; tulis `- **istilah**: arti` di `## Glosarium`"
                                .formatted(terms, FEWEST)));
    }
}
