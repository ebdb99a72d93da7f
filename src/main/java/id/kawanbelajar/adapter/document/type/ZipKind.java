package id.kawanbelajar.adapter.document.type;

import id.kawanbelajar.adapter.document.zip.Zips;
import id.kawanbelajar.material.reading.FileType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What a ZIP is by the names of its entries. */
final class ZipKind {
    private static final int LONGEST_MIMETYPE = 200;
    private static final Map<String, FileType> DECLARED = Map.of(
            "application/epub+zip", FileType.EPUB,
            "application/vnd.oasis.opendocument.text", FileType.ODT,
            "application/vnd.oasis.opendocument.presentation", FileType.ODP,
            "application/vnd.oasis.opendocument.spreadsheet", FileType.ODS);
    private static final List<String> PROGRAMS = List.of("AndroidManifest.xml", "META-INF/MANIFEST.MF");

    private ZipKind() {}

    /** Returns what it is; a ZIP whose end is cut off is still one. */
    static FileType of(Path file) {
        try (ZipFile zip = Zips.open(file)) {
            return of(zip);
        } catch (IOException | IllegalArgumentException e) {
            return FileType.ZIP;
        }
    }

    private static FileType of(ZipFile zip) throws IOException {
        FileType declared = declared(zip);
        if (declared != null) {
            return declared;
        }
        if (zip.getEntry("[Content_Types].xml") != null) {
            if (has(zip, "word/")) {
                return FileType.DOCX;
            }
            if (has(zip, "ppt/")) {
                return FileType.PPTX;
            }
            return has(zip, "xl/") ? FileType.XLSX : FileType.OTHER;
        }
        if (zip.getEntry("META-INF/container.xml") != null) {
            return FileType.EPUB;
        }
        return PROGRAMS.stream().anyMatch(name -> zip.getEntry(name) != null) ? FileType.OTHER : FileType.ZIP;
    }

    private static @Nullable FileType declared(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("mimetype");
        if (entry == null || entry.getSize() > LONGEST_MIMETYPE) {
            return null;
        }
        String word = new String(Zips.bytes(zip, entry, LONGEST_MIMETYPE), StandardCharsets.US_ASCII).strip();
        return DECLARED.get(word.replaceFirst("-template$", ""));
    }

    private static boolean has(ZipFile zip, String folder) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(folder));
    }
}
