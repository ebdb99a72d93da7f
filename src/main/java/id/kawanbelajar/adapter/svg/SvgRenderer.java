package id.kawanbelajar.adapter.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import java.awt.AWTError;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws SVG on white, sharp on a phone. Needs no screen, but the computer's fonts. */
final class SvgRenderer {
    /** Twice of what a phone shows in a chat. */
    static final int WIDTH = 720;

    private static final int HIGHEST = 2 * WIDTH;

    /**
     * Returns the PNG of a drawing.
     *
     * @param svg without anything that {@link SvgFiles#read} finds forbidden
     * @throws UnreadableException if it is no drawing; says why
     * @throws UnavailableException if this computer cannot draw; says what to install
     */
    byte[] png(String svg) {
        requireFont();
        SVGDocument drawing = load(svg);
        FloatSize size = drawing.size();
        int height = Math.round(WIDTH * size.height / size.width);
        if (height < 1 || height > HIGHEST) {
            throw new UnreadableException("gambar tanpa ukuran atau terlalu tinggi: " + size);
        }
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, WIDTH, height);
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.render(null, pen, new ViewBox(0, 0, WIDTH, height));
        } finally {
            pen.dispose();
        }
        return encoded(image);
    }

    private static SVGDocument load(String svg) {
        LoaderContext alone = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        byte[] bytes = spaced(svg).getBytes(StandardCharsets.UTF_8);
        SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(bytes), null, alone);
        if (drawing == null) {
            throw new UnreadableException("bukan SVG yang bisa dilukis");
        }
        return drawing;
    }

    /** The library forgets the space behind a tspan, unless it does not break. */
    private static String spaced(String svg) {
        return svg.replaceAll("</tspan> (?=[^\\s<])", "</tspan>&#160;");
    }

    /** Returns whether the computer's fonts have every sign of a text. */
    boolean hasSigns(String text) {
        requireFont();
        return font().canDisplayUpTo(text) < 0;
    }

    /**
     * Tries whether this computer can write.
     *
     * @throws UnavailableException if it cannot; says what to install
     */
    void requireFont() {
        Graphics2D pen = null;
        try {
            pen = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
            pen.getFontMetrics(font()).stringWidth("a");
        } catch (AWTError | InternalError | LinkageError | RuntimeException e) {
            // each of them is what some JDK throws without fonts or without the libraries for them
            throw UnavailableException.untilMended(
                    "gambar tidak bisa dilukis; pasang font, misalnya: sudo apt install fontconfig fonts-dejavu-core",
                    e);
        } finally {
            if (pen != null) {
                pen.dispose();
            }
        }
    }

    private static Font font() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        // no temporary file, which a full disk would refuse
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
