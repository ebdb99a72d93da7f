package id.kawanbelajar.adapter.document.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** A file of one or more pictures: JPEG, PNG, WEBP, TIFF. Nothing of it is kept anywhere else. */
final class PictureFile implements AutoCloseable {
    /** Enough for a page of paper; what is larger is read at half the size, a third, … */
    private static final int LONGEST_SIDE = 5000;

    private static final int HEAD = 128 * 1024;

    private final ImageInputStream in;
    private final ImageReader reader;
    private final int quarterTurns;

    private PictureFile(ImageInputStream in, ImageReader reader, int quarterTurns) {
        this.in = in;
        this.reader = reader;
        this.quarterTurns = quarterTurns;
        reader.setInput(in, false, false);
    }

    /**
     * Opens a file.
     *
     * @throws IOException if it is none of the known formats
     */
    static PictureFile open(Path file) throws IOException {
        int turns;
        try (InputStream head = Files.newInputStream(file)) {
            turns = Exif.quarterTurns(head.readNBytes(HEAD));
        }
        ImageInputStream in = new FileImageInputStream(file.toFile());
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            in.close();
            throw new IIOException("no reader for this picture");
        }
        return new PictureFile(in, readers.next(), turns);
    }

    /** Returns how many pictures there are. */
    int count() throws IOException {
        return reader.getNumImages(true);
    }

    /**
     * Returns a picture as it should be held.
     *
     * @param index from 0
     * @throws IOException if it is damaged
     */
    Grey picture(int index) throws IOException {
        int longest = Math.max(reader.getWidth(index), reader.getHeight(index));
        int by = Math.max(1, (longest + LONGEST_SIDE - 1) / LONGEST_SIDE);
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(by, by, 0, 0);
        BufferedImage picture;
        try {
            picture = reader.read(index, how);
        } catch (RuntimeException e) {
            throw new IIOException("the decoder gave up", e);
        }
        Grey grey = Grey.of(picture);
        return quarterTurns == 0 ? grey : grey.quarterTurned(quarterTurns);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
