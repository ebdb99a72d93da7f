package id.kawanbelajar.adapter.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import id.kawanbelajar.failure.UnreadableException;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws SVG as PNG on white, sharp on a phone. Needs no screen, but the computer's fonts. Safe for use by many threads. */
public final class SvgRenderer {
    /** Twice of what a phone shows in a chat. */
    static final int WIDTH = 720;

    private static final int HIGHEST = 2 * WIDTH;
    private static final String FONT = "SansSerif";

    static {
        System.setProperty("java.awt.headless", "true");
    }

    /**
     * Draws.
     *
     * @param svg harmless, as {@link SvgFiles#read} checks it
     * @throws UnreadableException if it cannot be drawn here; says why
     */
    public byte[] png(byte[] svg) {
        try {
            return encoded(drawn(svg));
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw new UnreadableException("gambar tidak bisa dilukis di komputer ini: " + e, e);
        }
    }

    private static BufferedImage drawn(byte[] svg) {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(svg), null, context);
        if (drawing == null) {
            throw new UnreadableException("bukan SVG yang bisa dilukis");
        }
        FloatSize size = drawing.size();
        int width = WIDTH;
        int height = Math.round(width * size.height / size.width);
        if (height < 1 || height > HIGHEST) {
            throw new UnreadableException("gambar terlalu tinggi atau tanpa ukuran: %s".formatted(size));
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render(null, pen, new ViewBox(0, 0, width, height));
        pen.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    static int firstMissing(String text) {
        return new Font(FONT, Font.PLAIN, 14).canDisplayUpTo(text);
    }
}
