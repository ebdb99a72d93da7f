package id.kawanbelajar.adapter.svg;

import id.kawanbelajar.delivery.Enclosure;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.checking.figure.Drawing;
import id.kawanbelajar.practice.sitting.ExerciseShelf;
import id.kawanbelajar.practice.sitting.FigureImages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The SVG figures beside the questions, drawn when they are first asked for; one at a time, the last used are kept. */
public final class DrawnFigures implements FigureImages {
    private static final Logger LOG = LoggerFactory.getLogger(DrawnFigures.class);
    private static final int KEPT = 48;
    private static final String NAME = "[\\w-][\\w.-]*\\.svg";

    private final ExerciseShelf questions;
    private final SvgFiles files = new SvgFiles();
    private final SvgRenderer renderer = new SvgRenderer();
    private final ReentrantLock drawing = new ReentrantLock();
    private final Map<Path, Optional<byte[]>> drawn = new LinkedHashMap<>(KEPT, 0.75f, true);

    /**
     * @param questions tell where the files of a chapter are
     */
    public DrawnFigures(ExerciseShelf questions) {
        this.questions = questions;
    }

    @Override
    public Optional<byte[]> png(MaterialId chapter, String file) {
        if (!file.matches(NAME)) {
            return Optional.empty();
        }
        return questions.of(chapter).flatMap(set -> kept(Path.of(set.place()).resolveSibling(file)));
    }

    @Override
    public Optional<String> named(MaterialId chapter, String description) {
        return questions
                .of(chapter)
                .flatMap(set -> Optional.ofNullable(
                        FigureNames.beside(Path.of(set.place())).get(FigureNames.plain(description))));
    }

    private Optional<byte[]> kept(Path file) {
        drawing.lock();
        try {
            Optional<byte[]> png = drawn.computeIfAbsent(file, this::draw);
            if (drawn.size() > KEPT) {
                drawn.remove(drawn.keySet().iterator().next());
            }
            return png.map(byte[]::clone);
        } finally {
            drawing.unlock();
        }
    }

    private Optional<byte[]> draw(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            requireHarmless(file);
            byte[] png = renderer.png(Files.readString(file));
            return Optional.of(png).filter(bytes -> bytes.length <= Enclosure.LIMIT);
        } catch (IOException | UnreadableException | UnavailableException e) {
            LOG.warn("{} tidak dilukis: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    private void requireHarmless(Path file) {
        Drawing read = files.read(file.toString());
        String text = read.letterings().stream().map(Drawing.Lettering::text).collect(Collectors.joining());
        if (!read.forbidden().isEmpty()) {
            throw new UnreadableException("berisi " + String.join(", ", read.forbidden()));
        }
        if (!renderer.hasSigns(text)) {
            throw new UnreadableException("font komputer ini tidak punya semua tandanya; pasang fonts-dejavu-core");
        }
    }

    /**
     * Tries whether this computer can draw.
     *
     * @throws UnavailableException if it cannot; says what to install
     */
    public static void requireFonts() {
        if (!new SvgRenderer().hasSigns("a°²½π≈≥≤×→₂√")) {
            throw UnavailableException.untilMended(
                    "font komputer ini tidak punya tanda matematika, jadi sebagian gambar soal dilewati; pasang font, "
                            + "misalnya: sudo apt install fonts-dejavu-core",
                    new IOException("signs without a glyph"));
        }
    }
}
