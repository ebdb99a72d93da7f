package id.kawanbelajar.practice.checking.chapter;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A chapter is as long as a few lessons and has the parts that help a child to learn from it alone. */
final class ShapeRules {
    private static final int FEWEST_WORDS = 900;
    private static final int MOST_WORDS = 1600;
    private static final int EXAMPLES = 2;
    private static final int MISCONCEPTIONS = 3;
    private static final int PROMPTS = 3;

    private ShapeRules() {}

    static List<Finding> length(ChapterText chapter) {
        int words = ChapterCheck.words(chapter);
        if (words > MOST_WORDS) {
            return List.of(chapter.finding(
                    Rule.LENGTH,
                    "",
                    "%d kata, sebaiknya paling banyak %d; ringkas, atau pecah menjadi dua bab"
                            .formatted(words, MOST_WORDS)));
        }
        return words < FEWEST_WORDS && !chapter.reading().markup().guide()
                ? List.of(chapter.finding(
                        Rule.LENGTH,
                        "",
                        "%d kata, sebaiknya paling sedikit %d; tambah penjelasan atau contoh, atau tulis `jenis: panduan`"
                                .formatted(words, FEWEST_WORDS)))
                : List.of();
    }

    static List<Finding> parts(ChapterText chapter) {
        List<Finding> findings = new ArrayList<>();
        missing(chapter, examples(chapter), EXAMPLES, "contoh soal; beri judul `### Contoh 1: …`", findings);
        missing(chapter, tables(chapter), 1, "tabel", findings);
        missing(
                chapter,
                misconceptions(chapter),
                MISCONCEPTIONS,
                "salah paham; di `## Salah paham yang sering muncul` mulai tiap paragraf dengan **\"kalimat yang keliru\"**",
                findings);
        missing(
                chapter,
                prompts(chapter),
                PROMPTS,
                "pertanyaan di `## Refleksi`, satu butir satu pertanyaan",
                findings);
        if (!chapter.reading().markup().guide()) {
            missing(
                    chapter,
                    safeActivities(chapter),
                    1,
                    "`## Kegiatan: …` yang memuat kalimat **Keselamatan:**",
                    findings);
        }
        return findings;
    }

    private static void missing(ChapterText chapter, long there, int wanted, String what, List<Finding> findings) {
        if (there < wanted) {
            findings.add(chapter.finding(
                    Rule.PART, "", "ada %d, sebaiknya paling sedikit %d %s".formatted(there, wanted, what)));
        }
    }

    private static long examples(ChapterText chapter) {
        return chapter.headings().stream()
                .filter(heading -> heading.matches("(?i)contoh\\s+(?:soal\\s+)?\\d+.*"))
                .count();
    }

    private static long tables(ChapterText chapter) {
        return chapter.document().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TABLE)
                .count();
    }

    /** Paragraphs, items or smaller headings that begin in bold or with a quotation mark. */
    private static long misconceptions(ChapterText chapter) {
        return chapter.parts().stream()
                .filter(part -> part.heading().matches("(?i).*(?:salah paham|keliru|miskonsepsi).*"))
                .flatMap(part -> Stream.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.HEADING)
                        .flatMap(kind -> chapter.blocks(kind, part).stream())
                        .filter(block -> block.start() > part.start()))
                .filter(block -> beginsBold(chapter, block)
                        || chapter.document().textOf(block).matches("(?s)(?:[-*]|\\d+\\.)?\\s*[\"“].*"))
                .count();
    }

    private static boolean beginsBold(ChapterText chapter, Block block) {
        int mark = block.kind() == Block.Kind.LIST_ITEM ? 4 : 0;
        return chapter.reading().markup().bold().stream()
                .anyMatch(span -> span.start() >= block.start() && span.start() <= block.start() + mark);
    }

    private static long safeActivities(ChapterText chapter) {
        return chapter.partsNamed("kegiatan", "aktivitas", "percobaan").stream()
                .filter(part -> chapter.document()
                        .text()
                        .substring(part.start(), part.end())
                        .contains("Keselamatan:"))
                .count();
    }

    private static long prompts(ChapterText chapter) {
        return chapter.partsNamed("refleksi").stream()
                .flatMap(part -> chapter.blocks(Block.Kind.LIST_ITEM, part).stream())
                .count();
    }
}
