package id.kawanbelajar.adapter.document.office;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.poi.EmptyFileException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Says plainly what the library's many exceptions mean for a teacher. */
public final class Opening {
    private Opening() {}

    /** Does something with a file. */
    public static <T> T guarded(Callable<T> work) throws IOException {
        try {
            return work.call();
        } catch (CannotRead e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw Protection.asksPassword();
        } catch (EmptyFileException e) {
            throw new CannotRead(Reason.EMPTY, "Berkas ini kosong (0 byte); kirim ulang berkas aslinya.");
        } catch (Exception e) {
            if (bombed(e)) {
                throw bomb();
            }
            throw e instanceof IOException known ? known : new IOException(e.getMessage(), e);
        }
    }

    /** Says that a file is damaged. */
    public static CannotRead damaged() {
        return new CannotRead(
                Reason.DAMAGED, "Berkas ini rusak atau terpotong; buka di aplikasinya, simpan ulang, lalu kirim lagi.");
    }

    /** Says that nothing can be read in a file that is sound. */
    public static CannotRead empty() {
        return new CannotRead(
                Reason.EMPTY, "Berkas ini tidak berisi teks; bila isinya gambar, kirim sebagai PDF atau foto.");
    }

    /** Says that formulas could not be read. */
    public static String lostFormulas(int count) {
        return ("%d rumus dalam berkas ini berupa gambar lama (Equation 3.0/MathType) dan tidak terbaca;"
                        + " ketik ulang dengan Sisipkan > Persamaan bila penting.")
                .formatted(count);
    }

    static boolean isOle2(Path path) throws IOException {
        if (Files.size(path) == 0) {
            throw new EmptyFileException();
        }
        return FileMagic.valueOf(path.toFile()) == FileMagic.OLE2;
    }

    private static boolean bombed(Throwable e) {
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("zip bomb");
    }

    /** Says that a file swells when it is opened. */
    public static CannotRead bomb() {
        return new CannotRead(
                Reason.TOO_BIG,
                "Isi berkas ini mengembang jauh melebihi ukurannya; simpan ulang dari aplikasinya atau kirim sebagai PDF.");
    }
}
