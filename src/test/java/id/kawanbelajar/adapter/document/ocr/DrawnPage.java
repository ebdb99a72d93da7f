package id.kawanbelajar.adapter.document.ocr;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A page of known words, drawn, and then spoilt as phones and scanners spoil pages. */
public final class DrawnPage {
    private static final double A4 = 1.414;
    private static final float INCHES = 8.27f;

    private final BufferedImage picture;

    private DrawnPage(BufferedImage picture) {
        this.picture = picture;
    }

    /** A sheet of A4 so many pixels wide; a line of {@code text} is a paragraph, one that begins with # a heading. */
    public static DrawnPage of(String text, int width) {
        return of(text, width, (int) (width * A4), width / INCHES * 12 / 72);
    }

    /** A piece of paper with letters of a size. */
    public static DrawnPage of(String text, int width, int height, float size) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(picture, Color.WHITE);
        pen.setColor(new Color(25, 25, 25));
        write(pen, text, width * 0.1f, width * 0.8f, size);
        pen.dispose();
        return new DrawnPage(picture);
    }

    /** Two pages of an open book, side by side. */
    public static DrawnPage spread(String left, String right, int width) {
        BufferedImage picture = new BufferedImage(width, (int) (width / A4), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(picture, Color.WHITE);
        pen.setColor(new Color(25, 25, 25));
        float size = width / 2f / INCHES * 12 / 72;
        write(pen, left, width * 0.05f, width * 0.4f, size);
        write(pen, right, width * 0.55f, width * 0.4f, size);
        pen.dispose();
        return new DrawnPage(picture);
    }

    private static Graphics2D pen(BufferedImage picture, Color ground) {
        Graphics2D pen = picture.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return pen;
    }

    private static void write(Graphics2D pen, String text, float left, float width, float size) {
        float y = size * 4;
        for (String line : text.strip().lines().toList()) {
            boolean heading = line.startsWith("# ");
            String words = heading ? line.substring(2) : line;
            Font font = new Font("DejaVu Serif", heading ? Font.BOLD : Font.PLAIN, 1)
                    .deriveFont(heading ? size * 1.6f : size);
            AttributedString styled = new AttributedString(words);
            styled.addAttribute(TextAttribute.FONT, font);
            float indent = words.matches("[a-d]\\. .*") ? size * 2 : 0;
            LineBreakMeasurer lines = new LineBreakMeasurer(styled.getIterator(), pen.getFontRenderContext());
            while (lines.getPosition() < words.length()) {
                TextLayout layout = lines.nextLayout(width - indent);
                y += layout.getAscent();
                layout.draw(pen, left + indent, y);
                y += layout.getDescent() + layout.getLeading() + size * 0.25f;
            }
            y += size * 0.6f;
        }
    }

    /** Turned clockwise on a brown table. */
    public DrawnPage turned(double degrees) {
        BufferedImage turned = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(turned, new Color(120, 100, 80));
        pen.rotate(Math.toRadians(degrees), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return new DrawnPage(turned);
    }

    /** Turned clockwise by right angles. */
    public DrawnPage lying(int quarters) {
        boolean swap = quarters % 2 == 1;
        int width = swap ? picture.getHeight() : picture.getWidth();
        int height = swap ? picture.getWidth() : picture.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(Math.PI / 2 * quarters);
        pen.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return new DrawnPage(turned);
    }

    /** With the sharp shadow of a phone over one corner. */
    public DrawnPage shadowed(double depth) {
        BufferedImage dark = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < dark.getHeight(); y++) {
            for (int x = 0; x < dark.getWidth(); x++) {
                double light = x * 0.6 + y * 0.8 > 0.7 * dark.getWidth() ? 1 : 1 - depth;
                int rgb = picture.getRGB(x, y);
                dark.setRGB(x, y, rgb(light * (rgb >> 16 & 255), light * (rgb >> 8 & 255), light * (rgb & 255)));
            }
        }
        return new DrawnPage(dark);
    }

    /** With the grain of a cheap camera. */
    public DrawnPage grained(double deviation) {
        Random random = new Random(7);
        BufferedImage grained = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < grained.getHeight(); y++) {
            for (int x = 0; x < grained.getWidth(); x++) {
                double grain = random.nextGaussian() * deviation;
                int rgb = picture.getRGB(x, y);
                grained.setRGB(x, y, rgb(grain + (rgb >> 16 & 255), grain + (rgb >> 8 & 255), grain + (rgb & 255)));
            }
        }
        return new DrawnPage(grained);
    }

    private static int rgb(double red, double green, double blue) {
        return (int) Math.clamp(red, 0, 255) << 16
                | (int) Math.clamp(green, 0, 255) << 8
                | (int) Math.clamp(blue, 0, 255);
    }

    /** Saves it as a JPEG of a quality from 0 to 1. */
    public Path jpeg(Path file, double quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality((float) quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    /** Saves it in a format that Java knows. */
    public Path save(Path file, String format) {
        try {
            if (!ImageIO.write(picture, format, file.toFile())) {
                throw new IllegalArgumentException("no writer for " + format);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the picture itself. */
    Grey grey() {
        return Grey.of(picture);
    }
}
