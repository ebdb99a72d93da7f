package id.kawanbelajar.conversation.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTextTest {
    private static TableText table(String markdown) {
        List<String> lines = markdown.lines().toList();
        assertThat(TableText.isTable(lines)).isTrue();
        return TableText.of(lines, 34);
    }

    @Test
    void setsNarrowCellsInColumns() {
        assertThat(table("| Hari | Suhu |\n|:--|--:|\n| Senin | $30^\\circ$ |\n| Selasa | 31° |"))
                .isEqualTo(
                        new TableText(List.of("Hari   │ Suhu", "─────────────", "Senin  │ 30°", "Selasa │ 31°"), true));
    }

    @Test
    void wrapsCellsAtWordsWhenTheyAreTooWide() {
        TableText table = table(
                "| Hal | Fotosintesis |\n|---|---|\n| Tempat terjadinya | di dalam kloroplas sel daun |\n| Waktu | siang |");

        assertThat(table.aligned()).isTrue();
        assertThat(table.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 34);
        assertThat(String.join(" ", table.lines())).contains("kloroplas", "terjadinya");
    }

    @Test
    void saysEachCellOnALineWhenWordsWouldBreak() {
        TableText table = table(
                "| Nama | Ketidaksesuaian | Pertanggungjawaban | Ket |\n|---|---|---|---|\n| Ayu | ada | tidak | **b** |");

        assertThat(table)
                .isEqualTo(new TableText(
                        List.of("Nama: Ayu", "Ketidaksesuaian: ada", "Pertanggungjawaban: tidak", "Ket: b"), false));
    }

    @Test
    void fillsUpShortRows() {
        assertThat(table("| A | B |\n|---|---|\n| 1 |").lines()).last().isEqualTo("1 │");
    }

    @Test
    void takesNothingElseForATable() {
        assertThat(TableText.isTable(List.of("| a | b |", "kalimat"))).isFalse();
        assertThat(TableText.isTable(List.of("| a |", "| b |", "| c |"))).isFalse();
    }
}
