package id.kawanbelajar.adapter.document.office;

import static id.kawanbelajar.adapter.document.office.DocxByHand.bold;
import static id.kawanbelajar.adapter.document.office.DocxByHand.item;
import static id.kawanbelajar.adapter.document.office.DocxByHand.paragraph;
import static id.kawanbelajar.adapter.document.office.DocxByHand.row;
import static id.kawanbelajar.adapter.document.office.DocxByHand.styled;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.office.word.DocxReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReaderTest {
    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="0">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2."/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%3"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="1">
            <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="*"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="0"/>
            <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>""";
    private static final String STYLES = """
            <w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="SubBab"><w:name w:val="Sub Bab"/></w:style>
            <w:style w:type="paragraph" w:styleId="Turunan"><w:name w:val="Anak"/><w:basedOn w:val="Judul1"/></w:style>
            <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>""";

    @TempDir
    Path folder;

    @Test
    void automaticNumbersComeBackAndStartAgainWhereTheirWriterSaidSo() throws IOException {
        assertThat(read(item(1, 0, "Sel")
                                + item(1, 1, "inti")
                                + item(1, 1, "membran")
                                + item(1, 0, "Jaringan")
                                + item(1, 2, "otot")
                                + item(2, 0, "butir")
                                + item(3, 0, "Baru"))
                        .blocks())
                .containsExactly(
                        "LIST_ITEM 1 1. Sel",
                        "LIST_ITEM 2 a. inti",
                        "LIST_ITEM 2 b. membran",
                        "LIST_ITEM 1 2. Jaringan",
                        "LIST_ITEM 3 2.1 otot",
                        "LIST_ITEM 1 - butir",
                        "LIST_ITEM 1 1. Baru");
    }

    @Test
    void headingsAreThoseOfStylesOfAnyLanguageAndOfOutlineLevels() throws IOException {
        String outlined = "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr><w:r><w:t>Refleksi</w:t></w:r></w:p>";

        assertThat(read(styled("Judul1", "Ekosistem")
                                + styled("SubBab", "Rantai Makanan")
                                + styled("Turunan", "Jaring")
                                + outlined
                                + bold("Tebal saja"))
                        .blocks())
                .containsExactly(
                        "HEADING 1 Ekosistem",
                        "HEADING 2 Rantai Makanan",
                        "HEADING 1 Jaring",
                        "HEADING 3 Refleksi",
                        "PARAGRAPH Tebal saja");
    }

    @Test
    void boldLinesAreHeadingsWhereNobodyUsedStyles() throws IOException {
        assertThat(read(bold("MODUL AJAR IPA")
                                + bold("Kegiatan Inti")
                                + paragraph("Siswa mengamati daun.")
                                + paragraph("Siswa mencatat hasil pengamatan.")
                                + bold("Kalimat tebal yang berakhir titik."))
                        .blocks())
                .containsExactly(
                        "HEADING 1 MODUL AJAR IPA",
                        "HEADING 2 Kegiatan Inti",
                        "PARAGRAPH Siswa mengamati daun.",
                        "PARAGRAPH Siswa mencatat hasil pengamatan.",
                        "PARAGRAPH Kalimat tebal yang berakhir titik.");
    }

    @Test
    void deletedHiddenAndInstructingWordsAreNotRead() throws IOException {
        String body = """
                <w:p><w:r><w:t xml:space="preserve">Air mendidih pada </w:t></w:r>\
                <w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:ins><w:r><w:t>100</w:t></w:r></w:ins>\
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r><w:r><w:t xml:space="preserve"> derajat</w:t></w:r>\
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>\
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve"> Celsius</w:t></w:r>\
                <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""" + styled("TOC1", "Bab 1 ..... 3");

        assertThat(read(body).blocks()).containsExactly("PARAGRAPH Air mendidih pada 100 derajat Celsius");
    }

    @Test
    void boxesAreReadOnceAfterTheirParagraph() throws IOException {
        String box = "<w:txbxContent>" + paragraph("Tahukah kamu? Jantung berdetak 100.000 kali sehari.")
                + "</w:txbxContent>";
        String body =
                "<w:p><w:r><w:t>Jantung memompa darah.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                        + "<w:drawing><wps:txbx>" + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        assertThat(read(body).blocks())
                .containsExactly(
                        "PARAGRAPH Jantung memompa darah.",
                        "PARAGRAPH Tahukah kamu? Jantung berdetak 100.000 kali sehari.");
    }

    @Test
    void scriptsAreReadAsTheyLook() throws IOException {
        String body =
                "<w:p><w:r><w:t>H</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>2</w:t></w:r>"
                        + "<w:r><w:t>O, 10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>-3</w:t></w:r></w:p>";

        assertThat(read(body).blocks()).containsExactly("PARAGRAPH H₂O, 10⁻³");
    }

    @Test
    void aPlanInATableIsReadRowByRow() throws IOException {
        String steps = paragraph("Guru membuka kelas.")
                + paragraph("Guru mengajukan pertanyaan.")
                + paragraph("Siswa berdiskusi.")
                + paragraph("Siswa menyimpulkan.");

        assertThat(read("<w:tbl>" + row("Kegiatan", "Langkah", "Waktu") + row("Pendahuluan", steps, "10 menit")
                                + "</w:tbl>")
                        .blocks())
                .containsExactly(
                        "HEADING 4 Pendahuluan",
                        "PARAGRAPH Guru membuka kelas.",
                        "PARAGRAPH Guru mengajukan pertanyaan.",
                        "PARAGRAPH Siswa berdiskusi.",
                        "PARAGRAPH Siswa menyimpulkan.",
                        "PARAGRAPH Waktu: 10 menit");
    }

    @Test
    void theOptionThatIsMarkedIsSaidToBeTheKey() throws IOException {
        assertThat(read(item(1, 0, "Planet terdekat dari matahari …")
                                + paragraph("a. Bumi")
                                + bold("b. Merkurius")
                                + paragraph("c. Mars"))
                        .blocks())
                .containsExactly(
                        "LIST_ITEM 1 1. Planet terdekat dari matahari …",
                        "PARAGRAPH a. Bumi",
                        "PARAGRAPH b. Merkurius",
                        "PARAGRAPH c. Mars",
                        "PARAGRAPH Jawaban: B");
    }

    @Test
    void partsOfAPlanAreHeadingsAndItsBriefRowsLabels() throws IOException {
        String aims = paragraph("Menjelaskan gaya.")
                + paragraph("Menghitung gaya.")
                + paragraph("Mengukur gaya.")
                + paragraph("Menggambar gaya.");

        assertThat(read("<w:tbl>" + row("1", "Informasi Umum") + row("Nama Penyusun", "Rina") + row("Tujuan", aims)
                                + "</w:tbl>")
                        .blocks())
                .startsWith("HEADING 3 1 Informasi Umum", "PARAGRAPH Nama Penyusun: Rina", "HEADING 4 Tujuan");
    }

    @Test
    void aLongGridIsCutWithItsHeadAboveEachPiece() throws IOException {
        String long_ = "Peserta didik memahami teks deskripsi. ".repeat(8).strip();
        Heard heard = read("<w:tbl>" + row("Elemen", "Tujuan", "Alur") + row("Membaca", long_, long_)
                + row("Menulis", long_, long_) + row("Menyimak", long_, long_) + "</w:tbl>");

        assertThat(heard.blocks()).hasSize(2).allMatch(block -> block.startsWith("TABLE | Elemen | Tujuan | Alur |"));
    }

    @Test
    void mergedCellsKeepTheirColumnAndABoxIsNoTable() throws IOException {
        String wide = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + paragraph("Jenis") + "</w:tc><w:tc>"
                + paragraph("Contoh") + "</w:tc></w:tr>";

        assertThat(read("<w:tbl>" + row("Perhatikan keselamatan kerja.") + "</w:tbl><w:tbl>" + wide
                                + row("sentuh", "otot", "menarik") + "</w:tbl>")
                        .blocks())
                .containsExactly(
                        "PARAGRAPH Perhatikan keselamatan kerja.",
                        "TABLE | Jenis |  | Contoh |\n|---|---|---|\n| sentuh | otot | menarik |");
    }

    @Test
    void pagesAreThoseThatWordShowedLast() throws IOException {
        String turned = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Halaman dua.</w:t></w:r></w:p>";
        Heard heard = read(paragraph("Halaman satu.") + turned);

        assertThat(heard.blocksOf(1)).containsExactly("PARAGRAPH Halaman satu.");
        assertThat(heard.blocksOf(2)).containsExactly("PARAGRAPH Halaman dua.");
        assertThat(heard.notes).isEmpty();
    }

    @Test
    void aLongFileWithoutPagesIsCutIntoSomeAndSaysSo() throws IOException {
        Heard heard = read(paragraph("Sel adalah satuan terkecil makhluk hidup. ".repeat(20))
                .repeat(10));

        assertThat(heard.pages).hasSize(3);
        assertThat(heard.notes)
                .containsExactly("Berkas ini tidak menyimpan batas halaman, jadi nomor halamannya perkiraan.");
    }

    @Test
    void aFormulaOnItsOwnLineIsAFormulaAndOneThatIsAPictureIsMissedAloud() throws IOException {
        String formula =
                "<w:p><m:oMathPara><m:oMath><m:r><m:t>E=m</m:t></m:r><m:sSup><m:e><m:r><m:t>c</m:t></m:r></m:e>"
                        + "<m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></m:oMathPara></w:p>";
        String picture = "<w:p><w:r><w:object><o:OLEObject ProgID=\"Equation.3\"/></w:object></w:r></w:p>";
        Heard heard = read(formula + picture);

        assertThat(heard.blocks()).containsExactly("FORMULA $$E=mc^2$$", "DEBRIS [rumus]");
        assertThat(heard.notes).hasSize(1).first().asString().startsWith("1 rumus");
    }

    private Heard read(String body) throws IOException {
        return Heard.from(new DocxReader(), DocxByHand.write(folder.resolve("x.docx"), body, NUMBERING, STYLES));
    }
}
