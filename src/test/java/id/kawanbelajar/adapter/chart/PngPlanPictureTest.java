package id.kawanbelajar.adapter.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.kawanbelajar.plan.view.PlanSheet;
import id.kawanbelajar.plan.view.Plans;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PngPlanPictureTest {
    static Stream<Arguments> sheets() {
        return Stream.of(
                arguments("evening", Plans.evening()),
                arguments("two-weeks", Plans.twoWeeks()),
                arguments("six-weeks", Plans.sixWeeks()),
                arguments("semester", Plans.semester()));
    }

    /** Leaves the pictures in {@code target/pictures}, for eyes. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void aPictureIsAsWideAsTwoPhonesAndHasAtMost80Kilobytes(String name, PlanSheet sheet) throws IOException {
        byte[] png = new PngPlanPicture().draw(sheet);

        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(folder.resolve(name + ".png"), png);
        assertThat(png).hasSizeLessThanOrEqualTo(80 * 1024);
        assertThat(read(png).getWidth()).isEqualTo(720);
    }

    @Test
    void drawsTheSameBytesAgain() {
        byte[] first = new PngPlanPicture().draw(Plans.sixWeeks());

        assertThat(new PngPlanPicture().draw(Plans.sixWeeks())).isEqualTo(first);
    }

    @Test
    void framesToday() throws IOException {
        assertThat(shows(Colours.TODAY, Plans.twoWeeks())).isTrue();
        assertThat(shows(Colours.TODAY, on(Plans.MONDAY.minusDays(1)))).isFalse();
    }

    @Test
    void shadesHolidays() throws IOException {
        PlanSheet sheet = on(Plans.MONDAY);
        PlanSheet without = new PlanSheet(sheet.plan(), sheet.names(), day -> Set.of(), sheet.today(), sheet.words());

        assertThat(pixels(Colours.SHADE, sheet)).isGreaterThan(pixels(Colours.SHADE, without));
    }

    private static PlanSheet on(LocalDate today) {
        PlanSheet sheet = Plans.twoWeeks();
        return new PlanSheet(sheet.plan(), sheet.names(), sheet.calendar(), today, sheet.words());
    }

    private static boolean shows(Color colour, PlanSheet sheet) throws IOException {
        return pixels(colour, sheet) > 0;
    }

    private static long pixels(Color colour, PlanSheet sheet) throws IOException {
        BufferedImage image = read(new PngPlanPicture().draw(sheet));
        int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(all).filter(pixel -> pixel == colour.getRGB()).count();
    }

    static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
