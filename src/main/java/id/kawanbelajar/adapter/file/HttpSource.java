package id.kawanbelajar.adapter.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A web address. Goes on by range requests after an interruption, some times by itself. The plain JDK connection is used
 * because it alone gives up on a server that stops sending.
 *
 * @param base without a slash at its end
 * @param silence longest wait for the next byte
 * @param pause before the second try in a row that brought nothing, then twice as long and so on
 */
record HttpSource(String base, Duration silence, Duration pause) implements Source {
    private static final int TRIES = 5;

    @Override
    public boolean bring(String place, Path partial, Progress progress) throws IOException {
        for (int inVain = 0; ; ) {
            long before = size(partial);
            try {
                return bringOn(place, partial, progress);
            } catch (IOException e) {
                inVain = size(partial) > before ? 0 : inVain + 1;
                if (inVain == TRIES || e instanceof RefusedByServer) {
                    throw e;
                }
                rest(pause.multipliedBy(1L << inVain >> 1));
            }
        }
    }

    private boolean bringOn(String place, Path partial, Progress progress) throws IOException {
        long here = size(partial);
        HttpURLConnection connection = connect(place, here);
        try {
            int status = connection.getResponseCode();
            switch (status) {
                case HttpURLConnection.HTTP_NOT_FOUND -> {
                    return false;
                }
                case HttpURLConnection.HTTP_OK -> Files.deleteIfExists(partial);
                case HttpURLConnection.HTTP_PARTIAL -> checkRange(connection, here);
                case 416 -> {
                    if (("bytes */" + here).equals(connection.getHeaderField("Content-Range"))) {
                        return true;
                    }
                    Files.deleteIfExists(partial);
                    throw new IOException("the file at the server is another by now");
                }
                default -> throw status / 100 == 4 ? new RefusedByServer(status) : new IOException("status " + status);
            }
            copy(connection, partial, progress);
            return true;
        } finally {
            connection.disconnect();
        }
    }

    private HttpURLConnection connect(String place, long here) throws IOException {
        try {
            URI address = new URI(base + "/" + place);
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout((int) silence.toMillis());
            connection.setReadTimeout((int) silence.toMillis());
            connection.setRequestProperty("Accept-Encoding", "identity");
            if (here > 0) {
                connection.setRequestProperty("Range", "bytes=" + here + "-");
            }
            return connection;
        } catch (URISyntaxException e) {
            throw new IOException("alamat tidak benar: " + base, e);
        }
    }

    private static void checkRange(HttpURLConnection connection, long here) throws IOException {
        String range = String.valueOf(connection.getHeaderField("Content-Range"));
        if (!range.startsWith("bytes " + here + "-")) {
            throw new IOException("asked for the bytes from %d, got %s".formatted(here, range));
        }
    }

    private static void copy(HttpURLConnection connection, Path partial, Progress progress) throws IOException {
        long length = connection.getContentLengthLong();
        long total = length < 0 ? -1 : size(partial) + length;
        try (InputStream in = connection.getInputStream()) {
            Source.append(in, partial, total, progress);
        }
        if (total >= 0 && size(partial) != total) {
            throw new IOException("%d of %d bytes arrived".formatted(size(partial), total));
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private static void rest(Duration pause) throws IOException {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The server will not give the file however often it is asked. */
    private static final class RefusedByServer extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedByServer(int status) {
            super("status " + status);
        }
    }
}
