package id.kawanbelajar.adapter.file;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.operation.DataDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of all state, {@code KAWAN_DATA}. */
public record DataFolder(Path folder) implements DataDisk {
    @Override
    public String place() {
        return folder.toAbsolutePath().toString();
    }

    /**
     * Makes the folder where it is missing.
     *
     * @throws UnavailableException if it cannot be made
     */
    public void create() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    UnavailableException cannotWrite(IOException cause) {
        return UnavailableException.untilMended(
                "folder data %s tidak bisa ditulis; periksa izin dan ruang disk, atau tunjuk folder lain dengan KAWAN_DATA"
                        .formatted(folder),
                cause);
    }

    @Override
    public long free() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw UnavailableException.untilMended("Sisa ruang %s tidak dapat dibaca.".formatted(folder), e);
        }
    }

    @Override
    public boolean writable() {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "cek", ".sementara"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
