package id.kawanbelajar.adapter.document.office;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that ask for a password. */
public final class Protection {
    private Protection() {}

    /** Says that a file wants a password. */
    public static CannotRead asksPassword() {
        return new CannotRead(
                Reason.PROTECTED,
                "Berkas ini dikunci dengan kata sandi; buka di aplikasinya, hapus kata sandinya"
                        + " (Simpan Sebagai tanpa sandi), lalu kirim lagi.");
    }

    /** Opens a file that only forbids changes: programs lock such files with a password that is the same everywhere. */
    static InputStream opened(Path path) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            if (!files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw Opening.damaged();
            }
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw asksPassword();
            }
            return new ByteArrayInputStream(decryptor.getDataStream(files).readAllBytes());
        }
    }
}
