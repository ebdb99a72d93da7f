package id.kawanbelajar.adapter.document.sample;

import id.kawanbelajar.evaluation.reading.BrokenFiles;
import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes broken files into the system's folder for temporary files. */
public final class TemporaryFiles implements BrokenFiles {
    @Override
    public void with(byte[] content, Look look) {
        try {
            Path file = Files.createTempFile("kawan-rusak", "");
            try {
                Files.write(file, content);
                look.at(file.toString());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw UnavailableException.untilMended("Berkas sementara tidak dapat ditulis; periksa ruang disk", e);
        }
    }
}
