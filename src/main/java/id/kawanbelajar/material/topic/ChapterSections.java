package id.kawanbelajar.material.topic;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sections of a chapter that teach something. */
public final class ChapterSections {
    private static final int WHOLE_CHAPTER = 1;
    private static final int DEEPEST = 3;

    /** What asks, plans or sums up is no topic of its own. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?iU)\\b(?:akan kamu pelajari|tujuan|capaian|refleksi|rangkuman|ringkasan|glosarium|daftar|latihan|(?<!bentuk )soal"
                    + "|asesmen|uji kompetensi|ayo|bekal|salah paham|miskonsepsi)\\b|^contoh\\b");

    private ChapterSections() {}

    /**
     * A section with all that stands below it.
     *
     * @param level of its heading; 1 for a whole text without headings
     * @param heading as printed; of a text without headings its first words
     * @param words how many it has, always more than 0
     * @param start offset of its first character behind the heading
     * @param end one past its last character
     */
    public record Section(int level, String heading, int words, int start, int end) {}

    /** Returns the sections that are not inside another one, in order; of a text without sections the whole text is one. */
    public static List<Section> of(Document document) {
        List<Section> all = all(document);
        int outermost = all.stream().mapToInt(Section::level).min().orElse(WHOLE_CHAPTER);
        return all.stream().filter(section -> section.level() == outermost).toList();
    }

    /** Returns the sections of every depth, in order. */
    public static List<Section> all(Document document) {
        List<Block> headings = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && block.level() <= DEEPEST)
                .toList();
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Block heading = headings.get(i);
            int end = end(document, headings, i);
            String title = document.textOf(heading);
            int words = words(document.text().substring(heading.end(), end));
            if (heading.level() > WHOLE_CHAPTER
                    && words > 0
                    && !BESIDE.matcher(title).find()) {
                sections.add(new Section(heading.level(), title, words, heading.end(), end));
            }
        }
        return sections.isEmpty() ? whole(document, headings) : sections;
    }

    private static int end(Document document, List<Block> headings, int of) {
        return headings.stream()
                .skip(of + 1L)
                .filter(next -> next.level() <= headings.get(of).level())
                .findFirst()
                .map(Block::start)
                .orElse(document.text().length());
    }

    private static List<Section> whole(Document document, List<Block> headings) {
        int words = words(document.text());
        if (words == 0) {
            return List.of();
        }
        Block first = headings.isEmpty() ? document.blocks().getFirst() : headings.getFirst();
        String title = document.textOf(first).lines().findFirst().orElse("").strip();
        String brief = title.length() <= 60 ? title : title.substring(0, 59).strip() + "…";
        return List.of(
                new Section(WHOLE_CHAPTER, brief, words, 0, document.text().length()));
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }
}
