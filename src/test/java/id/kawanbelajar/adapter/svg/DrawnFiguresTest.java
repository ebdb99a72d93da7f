package id.kawanbelajar.adapter.svg;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.delivery.Enclosure;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.sitting.FigureImages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnFiguresTest {
    private static final MaterialId CHAPTER = new MaterialId("smp/matematika/7/04");
    private static final int WHITE = 0xFFFFFFFF;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private static FigureImages beside(String place) {
        ExerciseSet set = new ExerciseSet(place, CHAPTER, List.of(), List.of());
        return new DrawnFigures(chapter -> Optional.of(set).filter(known -> chapter.equals(CHAPTER)));
    }

    private Optional<byte[]> drawn(String inside) throws IOException {
        Files.writeString(
                folder.resolve("gambar.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 180\">%s</svg>".formatted(inside));
        return beside(folder.resolve("04.soal.yaml").toString()).png(CHAPTER, "gambar.svg");
    }

    private static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int rightmostInk(BufferedImage image) {
        for (int x = image.getWidth() - 1; x >= 0; x--) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (image.getRGB(x, y) != WHITE) {
                    return x;
                }
            }
        }
        return 0;
    }

    @Test
    void drawsOnWhiteTwiceAsLargeAsAPhoneShows() throws IOException {
        BufferedImage image = image(drawn("<rect x=\"180\" width=\"180\" height=\"180\" fill=\"#f00\"/>")
                .orElseThrow());

        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(720, 360);
        assertThat(image.getRGB(10, 10)).isEqualTo(WHITE);
        assertThat(image.getRGB(700, 10)).isEqualTo(0xFFFF0000);
    }

    @Test
    void keepsTheSpaceBehindAWordInBold() throws IOException {
        String text = "<text y=\"90\" font-size=\"40\"><tspan font-weight=\"bold\">1</tspan>%spagi</text>";

        BufferedImage apart = image(drawn(text.formatted(" ")).orElseThrow());
        BufferedImage joined = image(drawn(text.formatted("")).orElseThrow());

        assertThat(rightmostInk(apart)).isGreaterThan(rightmostInk(joined) + 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href=\"http://127.0.0.1:1/x.png\"/>",
                "<script>1</script>",
                "<text font-size=\"14\">\u0378</text>",
                "<g>"
            })
    void drawsNothingThatReachesOutCannotBeWrittenOrIsNoDrawing(String inside) throws IOException {
        assertThat(drawn(inside)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidak-ada.svg", "../rahasia.svg", "04.soal.yaml"})
    void drawsOnlyWhatLiesBesideTheQuestions(String file) {
        assertThat(beside(folder.resolve("04.soal.yaml").toString()).png(CHAPTER, file))
                .isEmpty();
    }

    @Test
    void knowsAFigureByItsDescriptionInTheChapter() throws IOException {
        Files.writeString(folder.resolve("04.md"), "Lihat:\n\n![Segitiga siku-siku\n  ABC](segitiga.svg)\n");

        FigureImages figures = beside(folder.resolve("04.soal.yaml").toString());

        assertThat(figures.named(CHAPTER, "Segitiga siku-siku ABC")).contains("segitiga.svg");
        assertThat(figures.named(CHAPTER, "Lingkaran")).isEmpty();
    }

    @Test
    void drawsEveryShippedFigureSmallEnoughForAMessage() {
        List<String> wrong = new ArrayList<>();
        List<String> files = new SvgFiles().under("knowledge-base");
        for (String file : files) {
            Optional<byte[]> png =
                    beside(file).png(CHAPTER, Path.of(file).getFileName().toString());
            if (png.isEmpty() || png.get().length > Enclosure.LIMIT) {
                wrong.add(file);
            }
        }

        assertThat(files).isNotEmpty();
        assertThat(wrong).isEmpty();
    }
}
