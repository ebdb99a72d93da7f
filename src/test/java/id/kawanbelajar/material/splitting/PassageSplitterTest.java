package id.kawanbelajar.material.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Block.Kind;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Formulas;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.PageMark;
import id.kawanbelajar.material.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PassageSplitterTest {
    private static final Material MATERIAL = Chapters.named("smp/ipa/8/01-daun");

    @Test
    void goesByHeadingAndKnowsPathPageAndOffset() {
        Document document = new Draft()
                .add(Kind.HEADING, 1, "Daun")
                .add(Kind.PARAGRAPH, 0, "Daun itu hijau.")
                .page("7")
                .add(Kind.HEADING, 2, "Warna")
                .add(Kind.HEADING, 3, "Klorofil")
                .add(Kind.PARAGRAPH, 0, "Klorofil menyerap cahaya.")
                .add(Kind.HEADING, 2, "Bentuk")
                .add(Kind.PARAGRAPH, 0, "Ada yang lebar.")
                .document();

        List<Passage> passages = PassageSplitter.split(MATERIAL, document);

        assertThat(passages)
                .extracting(Passage::id)
                .containsExactly("smp/ipa/8/01-daun#0", "smp/ipa/8/01-daun#1", "smp/ipa/8/01-daun#2");
        assertThat(passages)
                .extracting(Passage::headings)
                .containsExactly(List.of("Daun"), List.of("Daun", "Warna", "Klorofil"), List.of("Daun", "Bentuk"));
        assertThat(passages).extracting(Passage::page).containsExactly("", "7", "7");
        assertThat(passages).extracting(Passage::text).startsWith("Daun itu hijau.", "Klorofil menyerap cahaya.");
    }

    @Test
    void keepsAListWithTheSentenceBeforeIt() {
        Draft draft = new Draft().add(Kind.PARAGRAPH, 0, sentences(12, 10)).add(Kind.PARAGRAPH, 0, "Tahapnya tiga:");
        for (int i = 0; i < 5; i++) {
            draft.add(Kind.LIST_ITEM, 1, "- " + sentences(1, 20));
        }
        List<Passage> passages = PassageSplitter.split(MATERIAL, draft.document());

        assertThat(passages).hasSize(2);
        assertThat(passages.get(1).text()).startsWith("Tahapnya tiga:\n\n- ").hasLineCount(7);
    }

    @Test
    void cutsALongSectionIntoReadablePassages() {
        Document document =
                new Draft().add(Kind.PARAGRAPH, 0, sentences(60, 12)).document();

        assertThat(PassageSplitter.split(MATERIAL, document))
                .hasSize(6)
                .allMatch(p -> words(p.text()) >= 60 && words(p.text()) <= 220)
                .allMatch(p -> p.text().endsWith("."));
    }

    @Test
    void cutsEvenASentenceWithoutEnd() {
        Document document = new Draft()
                .add(Kind.PARAGRAPH, 0, "kata ".repeat(5000) + "$a b$")
                .document();

        assertThat(PassageSplitter.split(MATERIAL, document)).allMatch(p -> words(p.text()) <= 220);
    }

    @Test
    void keepsItsRulesWhateverTheDocument() {
        RandomGenerator random = new Random(3);
        for (int round = 0; round < 1500; round++) {
            Document document = randomDocument(random);
            List<Passage> passages = PassageSplitter.split(MATERIAL, document);

            assertThat(uncovered(document, passages)).isBlank();
            for (Passage passage : passages) {
                assertThat(document.text().startsWith(passage.text(), passage.start()))
                        .isTrue();
            }
            assertThat(document.blocks())
                    .filteredOn(b -> b.kind() != Kind.PARAGRAPH)
                    .allMatch(b -> passages.stream().noneMatch(p -> cuts(p, b.start(), b.end())), "stays whole");
            assertThat(Formulas.in(document.text()))
                    .allMatch(f -> passages.stream().noneMatch(p -> cuts(p, f.start(), f.end())), "stays whole");
        }
    }

    private static boolean cuts(Passage passage, int start, int end) {
        int last = passage.start() + passage.text().length();
        return (start < passage.start() && passage.start() < end) || (start < last && last < end);
    }

    private static String uncovered(Document document, List<Passage> passages) {
        StringBuilder rest = new StringBuilder(document.text());
        for (Passage passage : passages) {
            blank(rest, passage.start(), passage.start() + passage.text().length());
        }
        document.blocks().stream().filter(b -> b.kind() == Kind.HEADING).forEach(b -> blank(rest, b.start(), b.end()));
        return rest.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        assertThat(text.substring(start, end)).as("overlap").isNotBlank();
        text.replace(start, end, " ".repeat(end - start));
    }

    private static Document randomDocument(RandomGenerator random) {
        Draft draft = new Draft();
        for (int i = random.nextInt(1, 14); i > 0; i--) {
            switch (random.nextInt(9)) {
                case 0 -> draft.add(Kind.HEADING, random.nextInt(1, 4), "Judul " + i);
                case 1 ->
                    draft.add(
                            Kind.TABLE,
                            0,
                            "| a. B | c |\n|---|---|\n"
                                    + "| 1 | 2 |\n"
                                            .repeat(random.nextInt(1, 90))
                                            .strip());
                case 2 -> draft.add(Kind.FORMULA, 0, "$$v = \\frac{s. T}{t}$$");
                case 3 -> draft.add(Kind.FIGURE, 0, "Gambar daun.");
                case 4, 5 -> draft.add(Kind.LIST_ITEM, random.nextInt(1, 3), "- " + sentences(random.nextInt(1, 6), 9));
                case 6 -> draft.page(String.valueOf(i));
                default -> draft.add(Kind.PARAGRAPH, 0, sentences(random.nextInt(1, 30), 11) + " Rumus $a. B$ ini:");
            }
        }
        return draft.add(Kind.PARAGRAPH, 0, "Akhir.").document();
    }

    private static String sentences(int count, int words) {
        return ("Air " + "naik ".repeat(words - 2) + "lagi. ").repeat(count).strip();
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<PageMark> pages = new ArrayList<>();

        Draft add(Kind kind, int level, String words) {
            if (!blocks.isEmpty()) {
                boolean list = kind == Kind.LIST_ITEM && blocks.getLast().kind() == kind;
                text.append(list ? "\n" : "\n\n");
            }
            blocks.add(new Block(kind, level, text.length(), text.length() + words.length()));
            text.append(words);
            return this;
        }

        Draft page(String label) {
            pages.add(new PageMark(text.length(), label));
            return this;
        }

        Document document() {
            return new Document(text.toString(), blocks, pages);
        }
    }
}
