package id.kawanbelajar.adapter.document;

import id.kawanbelajar.adapter.document.ocr.PictureFileReader;
import id.kawanbelajar.adapter.document.ocr.Tesseract;
import id.kawanbelajar.adapter.document.ocr.TesseractPictures;
import id.kawanbelajar.adapter.document.office.odf.OdpReader;
import id.kawanbelajar.adapter.document.office.odf.OdsReader;
import id.kawanbelajar.adapter.document.office.odf.OdtReader;
import id.kawanbelajar.adapter.document.office.sheet.SheetReader;
import id.kawanbelajar.adapter.document.office.slides.PptReader;
import id.kawanbelajar.adapter.document.office.slides.PptxReader;
import id.kawanbelajar.adapter.document.office.word.DocReader;
import id.kawanbelajar.adapter.document.office.word.DocxReader;
import id.kawanbelajar.adapter.document.pdf.PdfReader;
import id.kawanbelajar.adapter.document.text.MarkdownPages;
import id.kawanbelajar.adapter.document.text.TextReader;
import id.kawanbelajar.adapter.document.type.FileTypes;
import id.kawanbelajar.adapter.document.web.EpubReader;
import id.kawanbelajar.adapter.document.web.HtmlReader;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.FileType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Knows who reads which kind of file, and reads a file that nobody vouches for from end to end. */
public final class Readers {
    private final Map<FileType, FormatReader> readers;
    private final FileTypes types = new FileTypes();

    private Readers(Map<FileType, FormatReader> readers) {
        this.readers = readers;
    }

    /** Returns all that there are. */
    public static Readers all() {
        Map<FileType, FormatReader> readers = new EnumMap<>(FileType.class);
        readers.put(FileType.TEXT, new TextReader());
        readers.put(FileType.MARKDOWN, new MarkdownPages());
        readers.put(FileType.HTML, new HtmlReader());
        readers.put(FileType.EPUB, new EpubReader());
        readers.put(FileType.DOCX, new DocxReader());
        readers.put(FileType.DOC, new DocReader());
        readers.put(FileType.PPTX, new PptxReader());
        readers.put(FileType.PPT, new PptReader());
        readers.put(FileType.XLSX, new SheetReader());
        readers.put(FileType.XLS, new SheetReader());
        readers.put(FileType.ODT, new OdtReader());
        readers.put(FileType.ODP, new OdpReader());
        readers.put(FileType.ODS, new OdsReader());
        TesseractPictures pictures = new TesseractPictures(Tesseract.INSTALLED);
        readers.put(FileType.PDF, new PdfReader(pictures));
        FormatReader pictureFiles = new PictureFileReader(pictures);
        Stream.of(FileType.values()).filter(FileType::isPicture).forEach(type -> readers.put(type, pictureFiles));
        return new Readers(readers);
    }

    /**
     * Reads a file.
     *
     * @param name as its sender calls it; a hint at most
     * @param type hears what the file is, before its first page
     * @param sink hears each page as soon as it is whole
     * @throws CannotRead if nothing or no more of it can be read; pages that were heard stay good
     */
    public void read(Path file, String name, Consumer<FileType> type, PageSink sink) {
        try {
            if (Files.size(file) == 0) {
                throw new CannotRead(
                        Reason.EMPTY,
                        "Berkas ini kosong (0 bita); kirim ulang dari perangkat tempat berkasnya dibuat.");
            }
            FileType found = types.of(file, name);
            type.accept(found);
            FormatReader reader = readers.get(found);
            if (reader == null) {
                throw new CannotRead(Reason.UNSUPPORTED, advice(file, found));
            }
            reader.read(file, sink);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw e instanceof CannotRead known ? known : damaged(e);
        }
    }

    private String advice(Path file, FileType found) throws IOException {
        return found == FileType.ZIP
                ? "Arsip ZIP ini tidak bisa dibuka; buka dulu dan kirim isinya satu per satu."
                : types.advice(file);
    }

    private static CannotRead damaged(Throwable cause) {
        CannotRead refusal = new CannotRead(
                Reason.DAMAGED,
                "Berkas ini rusak atau terpotong; buka di aplikasi aslinya, simpan ulang, lalu kirim lagi.");
        refusal.initCause(cause);
        return refusal;
    }
}
