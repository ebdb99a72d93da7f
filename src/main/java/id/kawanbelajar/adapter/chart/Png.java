package id.kawanbelajar.adapter.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture with as few colours as its size asks for. */
final class Png {
    /** Most bytes of a picture. */
    static final int LIMIT = 80 * 1024;

    private static final int[] COLOURS = {256, 64, 16};

    private Png() {}

    static byte[] of(BufferedImage image) {
        byte[] bytes = {};
        for (int colours : COLOURS) {
            bytes = write(withColours(image, colours));
            if (bytes.length <= LIMIT) {
                break;
            }
        }
        return bytes;
    }

    /** Keeps the colours that are seen most; what is between two of them becomes the nearer one. */
    private static BufferedImage withColours(BufferedImage image, int most) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> seen = new HashMap<>();
        for (int pixel : pixels) {
            seen.merge(pixel, 1, Integer::sum);
        }
        int[] kept = seen.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        Map<Integer, Integer> places = new HashMap<>();
        byte[] indices = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indices[i] = (byte) (int) places.computeIfAbsent(pixels[i], pixel -> nearest(pixel, kept));
        }
        BufferedImage indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette(kept));
        indexed.getRaster().setDataElements(0, 0, width, height, indices);
        return indexed;
    }

    private static IndexColorModel palette(int[] colours) {
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static int nearest(int pixel, int[] kept) {
        int best = 0;
        for (int i = 1; i < kept.length; i++) {
            if (distance(pixel, kept[i]) < distance(pixel, kept[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }

    private static byte[] write(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // no temporary file, which a full disk would refuse
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
            ImageWriteParam smallest = writer.getDefaultWriteParam();
            smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            smallest.setCompressionQuality(0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), smallest);
            writer.dispose();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
