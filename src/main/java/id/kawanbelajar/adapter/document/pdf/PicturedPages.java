package id.kawanbelajar.adapter.document.pdf;

import id.kawanbelajar.adapter.document.PictureReader;
import id.kawanbelajar.adapter.document.PictureReader.Seen;
import id.kawanbelajar.material.reading.Recognition;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Has pages that are pictures recognised: drawn here one by one, read several at a time. */
final class PicturedPages implements AutoCloseable {
    private static final float DPI = 300;
    private static final float INCH = 72;
    private static final float MOST_PIXELS = 14_000_000;
    private static final float QUICK = 0.8f;

    private final PDFRenderer renderer;
    private final PDDocument document;
    private final PictureReader pictures;
    private final ExecutorService readers;

    PicturedPages(PDDocument document, PictureReader pictures) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        this.pictures = pictures;
        this.readers = Executors.newFixedThreadPool(Math.max(1, pictures.atOnce()));
    }

    /** Begins to read a page. */
    Future<Seen> read(int index) throws IOException {
        Optional<Recognition.Unread> missing = pictures.missing();
        if (missing.isPresent()) {
            return CompletableFuture.completedFuture(new Seen(List.of(), missing.get()));
        }
        Path picture = draw(index);
        return readers.submit(() -> {
            try {
                return pictures.read(picture);
            } finally {
                Files.deleteIfExists(picture);
            }
        });
    }

    private Path draw(int index) throws IOException {
        PDRectangle box = document.getPage(index).getCropBox();
        double fits = Math.sqrt(MOST_PIXELS / Math.max(1, box.getWidth() * box.getHeight()));
        BufferedImage image = renderer.renderImage(index, (float) Math.min(DPI / INCH, fits), ImageType.GRAY);
        Path file = Files.createTempFile("halaman-", ".png");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUICK);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return file;
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
