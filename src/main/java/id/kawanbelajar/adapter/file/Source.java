package id.kawanbelajar.adapter.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where a file is brought from. */
interface Source {
    /** Hears how many bytes are here, of how many (-1: unknown). */
    @FunctionalInterface
    interface Progress {
        void arrived(long bytes, long total);
    }

    /**
     * Brings a whole file to {@code partial}, going on after what is already there where the source can.
     *
     * @param place below the source, with slashes
     * @return false if there is no such file
     * @throws IOException if it could not be brought; a later call goes on
     */
    boolean bring(String place, Path partial, Progress progress) throws IOException;

    /** Copies a stream on to the end of a file. */
    static void append(InputStream in, Path file, long total, Progress progress) throws IOException {
        byte[] some = new byte[1 << 16];
        long here = Files.exists(file) ? Files.size(file) : 0;
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                out.write(some, 0, n);
                here += n;
                progress.arrived(here, total);
            }
        }
    }
}
