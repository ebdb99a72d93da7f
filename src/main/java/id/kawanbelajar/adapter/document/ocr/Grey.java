package id.kawanbelajar.adapter.document.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A picture in shades of grey, 0 black to 255 white. */
final class Grey {
    private final BufferedImage image;
    private final byte[] pixels;

    private Grey(BufferedImage image) {
        this.image = image;
        this.pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    /** Returns a white picture. */
    static Grey white(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return new Grey(image);
    }

    /** Returns a copy of any picture, what is see-through on white. */
    static Grey of(BufferedImage any) {
        return moved(any, any.getWidth(), any.getHeight(), new AffineTransform());
    }

    private static Grey moved(BufferedImage any, int width, int height, AffineTransform how) {
        Grey canvas = white(width, height);
        Graphics2D pen = canvas.image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(any, how, null);
        pen.dispose();
        return canvas;
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    int at(int x, int y) {
        return pixels[y * width() + x] & 0xff;
    }

    void put(int x, int y, int shade) {
        pixels[y * width() + x] = (byte) shade;
    }

    /** Returns this, so many times as large. */
    Grey scaled(double factor) {
        int width = Math.max(1, (int) Math.round(width() * factor));
        int height = Math.max(1, (int) Math.round(height() * factor));
        return moved(image, width, height, AffineTransform.getScaleInstance(factor, factor));
    }

    /** Returns this turned clockwise by a small angle about its middle; what comes in from outside is white. */
    Grey turned(double degrees) {
        AffineTransform turn =
                AffineTransform.getRotateInstance(Math.toRadians(degrees), width() / 2.0, height() / 2.0);
        return moved(image, width(), height(), turn);
    }

    /** Returns this turned clockwise by right angles. */
    Grey quarterTurned(int quarters) {
        int turns = Math.floorMod(quarters, 4);
        boolean lying = turns % 2 == 1;
        int width = lying ? height() : width();
        int height = lying ? width() : height();
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(turns);
        turn.translate(-width() / 2.0, -height() / 2.0);
        return moved(image, width, height, turn);
    }

    /** Returns a part of this. */
    Grey cut(int x, int y, int width, int height) {
        return of(image.getSubimage(x, y, width, height));
    }

    /** Returns this so many times as small, each pixel the mean of a square of pixels. */
    Grey shrunk(int by) {
        Grey small = white(Math.max(1, width() / by), Math.max(1, height() / by));
        for (int y = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) {
                int sum = 0;
                int count = 0;
                for (int j = y * by; j < Math.min(height(), (y + 1) * by); j++) {
                    for (int i = x * by; i < Math.min(width(), (x + 1) * by); i++) {
                        sum += at(i, j);
                        count++;
                    }
                }
                small.put(x, y, sum / count);
            }
        }
        return small;
    }

    /** Returns the shade that a share of all pixels is darker than. */
    int percentile(double share) {
        int[] counts = new int[256];
        for (byte pixel : pixels) {
            counts[pixel & 0xff]++;
        }
        long wanted = Math.round(share * pixels.length);
        int shade = 0;
        for (long seen = counts[0]; seen < wanted && shade < 255; seen += counts[shade]) {
            shade++;
        }
        return shade;
    }

    /** Writes this as a binary PGM. */
    void writePgm(OutputStream out) throws IOException {
        out.write("P5\n%d %d\n255\n".formatted(width(), height()).getBytes(StandardCharsets.US_ASCII));
        out.write(pixels);
    }
}
