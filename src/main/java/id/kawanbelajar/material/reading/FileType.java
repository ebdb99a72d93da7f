package id.kawanbelajar.material.reading;

/** What a file is by its content, whatever its name says. */
public enum FileType {
    PDF("PDF"),
    DOCX("Word"),
    DOC("Word lama (.doc)"),
    PPTX("PowerPoint"),
    PPT("PowerPoint lama (.ppt)"),
    XLSX("Excel"),
    XLS("Excel lama (.xls)"),
    ODT("OpenDocument teks"),
    ODP("OpenDocument slide"),
    ODS("OpenDocument tabel"),
    EPUB("EPUB"),
    HTML("halaman web"),
    MARKDOWN("Markdown"),
    TEXT("teks biasa"),
    ZIP("ZIP"),
    JPEG("foto JPG"),
    PNG("gambar PNG"),
    WEBP("gambar WEBP"),
    TIFF("gambar TIFF"),
    /** Anything else; nothing reads it. */
    OTHER("jenis lain");

    private final String label;

    FileType(String label) {
        this.label = label;
    }

    /** Returns what a teacher calls it. */
    public String label() {
        return label;
    }

    /** Returns whether it is one picture, all of whose words must be recognised. */
    public boolean isPicture() {
        return this == JPEG || this == PNG || this == WEBP || this == TIFF;
    }
}
