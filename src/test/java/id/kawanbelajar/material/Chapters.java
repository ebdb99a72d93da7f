package id.kawanbelajar.material;

import id.kawanbelajar.curriculum.Kelas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small materials for tests. */
public final class Chapters {
    private Chapters() {}

    /** A material of IPA kelas 8, chapter 1, for students. */
    public static Material named(String id) {
        return of(id, "ipa", 8, 1, Audience.STUDENT);
    }

    /** A material of the given place. */
    public static Material of(String id, String mapel, int kelas, int chapter, Audience audience) {
        return new Material(
                new MaterialId(id),
                "Buku " + mapel + " " + kelas,
                new Chapter(chapter, "Bab " + id),
                mapel,
                new Kelas(kelas),
                new Kelas(kelas).fase(),
                audience,
                List.of("Pemahaman"),
                Map.of("T1", "Memahami."),
                List.of(new MaterialId("lain/bab")),
                "Tim",
                "CC BY 4.0");
    }

    /** A document of paragraphs; one that begins with # is a heading of that level, one like {@code [12]} marks a page. */
    public static Document document(String... parts) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<PageMark> pages = new ArrayList<>();
        for (String part : parts) {
            if (part.matches("\\[.*]")) {
                pages.add(new PageMark(text.length(), part.substring(1, part.length() - 1)));
                continue;
            }
            text.append(blocks.isEmpty() ? "" : "\n\n");
            int level = part.indexOf(' ') > 0 && part.startsWith("#") ? part.indexOf(' ') : 0;
            String words = level > 0 ? part.substring(level + 1) : part;
            Block.Kind kind = level > 0 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
            blocks.add(new Block(kind, level, text.length(), text.length() + words.length()));
            text.append(words);
        }
        return new Document(text.toString(), blocks, pages);
    }
}
