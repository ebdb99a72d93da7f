package id.kawanbelajar.adapter.chart;

import id.kawanbelajar.failure.UnavailableException;
import java.awt.AWTError;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Puts strips below each other. */
final class Paper {
    private static final Piece.Gap EDGE = new Piece.Gap(26);

    private Paper() {}

    static int height(List<Piece> pieces) {
        Pen pen = new Pen(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
        int height = pieces.stream().mapToInt(piece -> piece.height(pen)).sum();
        pen.close();
        return height;
    }

    /**
     * Returns the picture as PNG.
     *
     * @param pieces made here, since whatever measures text fails where there is no font
     */
    static byte[] png(Supplier<List<Piece>> pieces) {
        requireFont();
        return Png.of(image(pieces.get()));
    }

    private static void requireFont() {
        try {
            Pen pen = new Pen(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
            pen.width("a", Pen.PLAIN);
            pen.close();
        } catch (AWTError | InternalError | LinkageError | RuntimeException e) {
            // each of them is what some JDK throws without fonts or without the libraries for them
            throw UnavailableException.untilMended(
                    "gambar tidak bisa dibuat; pasang font, misalnya: sudo apt install fontconfig fonts-dejavu-core",
                    e);
        }
    }

    private static BufferedImage image(List<Piece> pieces) {
        List<Piece> all = Stream.of(List.of(EDGE), pieces, List.of(EDGE))
                .<Piece>flatMap(List::stream)
                .toList();
        BufferedImage image = new BufferedImage(Pen.WIDTH, height(all), BufferedImage.TYPE_INT_RGB);
        Pen pen = new Pen(image);
        pen.box(Colours.PAPER, 0, 0, image.getWidth(), image.getHeight(), 0);
        int top = 0;
        for (Piece piece : all) {
            piece.draw(pen, top);
            top += piece.height(pen);
        }
        pen.close();
        return image;
    }
}
