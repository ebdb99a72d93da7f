package id.kawanbelajar.material.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.PageMark;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssemblingTest {
    private static ReadPage page(int number, String label, String... paragraphs) {
        return new ReadPage(
                number, label, Stream.of(paragraphs).map(ReadBlock::paragraph).toList(), new Recognition.Text());
    }

    @Test
    void blocksStandInTheTextLetterForLetterWithTheirPages() {
        Document document = Assembling.of(List.of(
                page(1, "iv", "Daun itu hijau.", "Akar di bawah."), page(2, "v"), page(3, "1", "Bunga mekar.")));

        assertThat(document.text()).isEqualTo("Daun itu hijau.\n\nAkar di bawah.\n\nBunga mekar.");
        assertThat(document.blocks())
                .extracting(document::textOf)
                .containsExactly("Daun itu hijau.", "Akar di bawah.", "Bunga mekar.");
        assertThat(document.pages()).extracting(PageMark::label).containsExactly("iv", "v", "1");
        assertThat(document.pageNumberAt(document.text().indexOf("Bunga"))).isEqualTo(3);
        assertThat(document.emptyPages()).containsExactly("v");
    }

    @Test
    void pagesWithoutPrintedNumbersAreCalledByTheirNumberInTheFile() {
        Document document = Assembling.of(List.of(page(1, "", "Daun."), page(2, "", "Akar.")));

        assertThat(document.pageAt(document.text().indexOf("Akar"))).isEqualTo("2");
    }

    @Test
    void whereSomePagesArePrintedTheOthersHaveNoNumber() {
        Document document = Assembling.of(List.of(page(1, "", "Sampul."), page(2, "1", "Akar.")));

        assertThat(document.pageAt(0)).isEmpty();
        assertThat(document.pageAt(document.text().indexOf("Akar"))).isEqualTo("1");
    }

    @Test
    void aFileOfOnePageNamesNone() {
        assertThat(Assembling.of(List.of(page(1, "", "Daun."))).pageAt(0)).isEmpty();
    }

    @Test
    void itemsOfOneListAreKeptTogetherAndIndentedByTheirDepth() {
        ReadPage list = new ReadPage(
                1,
                "",
                List.of(
                        new ReadBlock(Block.Kind.LIST_ITEM, 1, "- akar"),
                        new ReadBlock(Block.Kind.LIST_ITEM, 2, "- tunggang"),
                        ReadBlock.paragraph("Selesai.")),
                new Recognition.Text());

        assertThat(Assembling.of(List.of(list)).text()).isEqualTo("- akar\n  - tunggang\n\nSelesai.");
    }
}
