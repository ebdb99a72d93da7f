package id.kawanbelajar.adapter.document.office.odf;

import id.kawanbelajar.adapter.document.office.Opening;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a part that swells as no document does; the limits are those that POI has for its own files. */
final class BoundedEntry extends FilterInputStream {
    private static final long HARMLESS = 1 << 20;
    private static final int RATIO = 100;
    private static final long MOST = 1L << 28;

    private final long packed;
    private long read;

    BoundedEntry(InputStream in, long packed) {
        super(in);
        this.packed = Math.max(1, packed);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > MOST || (read > HARMLESS && read / packed > RATIO)) {
            throw Opening.bomb();
        }
    }
}
