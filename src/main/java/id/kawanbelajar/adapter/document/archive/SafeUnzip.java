package id.kawanbelajar.adapter.document.archive;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.type.FileTypes;
import id.kawanbelajar.adapter.document.zip.Zips;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.Unpacking;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Unpacks ZIP archives with the JDK's own code, whose worst is an exception. */
public final class SafeUnzip implements Unpacking {
    private final FileTypes types = new FileTypes();
    private final UnzipLimits limits;

    public SafeUnzip(UnzipLimits limits) {
        this.limits = limits;
    }

    @Override
    public Outcome unpack(String path, String name, String folder) {
        Path archive = Path.of(path);
        try {
            if (types.of(archive, name) != FileType.ZIP) {
                return new Outcome.NoArchive();
            }
        } catch (IOException | CannotRead e) {
            return new Outcome.NoArchive();
        }
        try {
            refuseLocked(archive);
            return unpack(archive, Path.of(folder));
        } catch (CannotRead e) {
            empty(Path.of(folder));
            return new Outcome.Refused(e.reason(), String.valueOf(e.getMessage()));
        } catch (IOException | IllegalArgumentException e) {
            empty(Path.of(folder));
            return new Outcome.Refused(
                    Reason.DAMAGED,
                    "Arsip ZIP ini rusak atau terpotong; kirim ulang, atau kirim isinya satu per satu.");
        }
    }

    private Outcome unpack(Path archive, Path folder) throws IOException {
        try (ZipFile zip = Zips.open(archive)) {
            List<? extends ZipEntry> entries =
                    zip.stream().filter(SafeUnzip::isMeant).toList();
            if (entries.size() > limits.files()) {
                throw new CannotRead(
                        Reason.TOO_BIG,
                        "Arsip ini berisi %d berkas; paling banyak %d, jadi bagi menjadi beberapa arsip."
                                .formatted(entries.size(), limits.files()));
            }
            UnpackedFiles files = new UnpackedFiles(folder, limits, Files.size(archive));
            for (ZipEntry entry : entries) {
                files.add(entry.getName(), zip.getInputStream(entry));
            }
            if (files.files().isEmpty()) {
                throw new CannotRead(
                        Reason.EMPTY, "Arsip ini tidak berisi berkas yang bisa dibaca; kirim berkasnya satu per satu.");
            }
            return new Outcome.Unpacked(files.files(), files.notes());
        }
    }

    /** Leaves out folders and what systems put beside people's files. */
    private static boolean isMeant(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !entry.isDirectory()
                && !name.startsWith("__MACOSX/")
                && !last.isEmpty()
                && !last.startsWith(".")
                && !last.startsWith("~$")
                && !last.equals("thumbs.db")
                && !last.equals("desktop.ini");
    }

    private static void refuseLocked(Path archive) throws IOException {
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            zip.getNextEntry();
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw new CannotRead(
                        Reason.PROTECTED, "Arsip ini dikunci kata sandi; buat ZIP tanpa kata sandi, lalu kirim lagi.");
            }
        } catch (IllegalArgumentException e) {
            return; // a name from before UTF-8
        }
    }

    private static void empty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return; // the caller removes the folder
        }
    }
}
