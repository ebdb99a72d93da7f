package id.kawanbelajar.adapter.document.pdf;

import id.kawanbelajar.adapter.document.pdf.scan.Area;
import id.kawanbelajar.adapter.document.pdf.scan.PageContent;
import id.kawanbelajar.adapter.document.pdf.scan.PageScan;
import id.kawanbelajar.material.reading.PageImages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a page of a PDF for a phone, with the quoted words marked. Used inside the process that may be killed. */
public final class PdfPageImages {
    private static final int[] LONGEST_SIDES = {1600, 1280, 960, 640};
    private static final float[] QUALITIES = {0.8f, 0.6f, 0.4f};
    private static final float MARGIN = 1.5f;

    /**
     * Draws a page.
     *
     * @param page from 1
     * @param quotes stretches of the page's text to be marked; those that are not found are not
     * @return a JPEG of at most {@link PageImages#LIMIT} bytes; empty where there is no such page
     * @throws IOException if the file is damaged
     */
    public Optional<byte[]> draw(Path file, int page, List<String> quotes) throws IOException {
        try (PDDocument document = PdfReader.open(file)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                return Optional.empty();
            }
            PageContent content = new PageScan().read(document.getPage(page - 1));
            List<Area> marks = QuotePlaces.of(content, quotes);
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            for (int side : LONGEST_SIDES) {
                float scale = side / Math.max(content.width(), content.height());
                BufferedImage image = renderer.renderImage(page - 1, scale, ImageType.RGB);
                if (Math.abs(image.getWidth() - content.width() * scale) < 3) {
                    marks.forEach(mark -> highlight(image, mark, scale));
                }
                for (float quality : QUALITIES) {
                    byte[] jpeg = jpeg(image, quality);
                    if (jpeg.length <= PageImages.LIMIT) {
                        return Optional.of(jpeg);
                    }
                }
            }
            return Optional.empty();
        }
    }

    /** As a text marker does: white turns yellow, black stays. */
    private static void highlight(BufferedImage image, Area mark, float scale) {
        int left = Math.max(0, Math.round((mark.left() - MARGIN) * scale));
        int right = Math.min(image.getWidth(), Math.round((mark.right() + MARGIN) * scale));
        int top = Math.max(0, Math.round((mark.top() - MARGIN) * scale));
        int bottom = Math.min(image.getHeight(), Math.round((mark.bottom() + MARGIN) * scale));
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int rgb = image.getRGB(x, y);
                int green = (rgb >> 8 & 0xFF) * 9 / 10;
                int blue = (rgb & 0xFF) / 4;
                image.setRGB(x, y, (rgb & 0xFFFF0000) | green << 8 | blue);
            }
        }
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
