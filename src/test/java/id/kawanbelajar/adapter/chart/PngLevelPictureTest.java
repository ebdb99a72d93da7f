package id.kawanbelajar.adapter.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.progress.LevelBar;
import id.kawanbelajar.progress.MasteryLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PngLevelPictureTest {
    private static final List<MasteryLevel> LEVELS = List.of(
            MasteryLevel.UNKNOWN,
            MasteryLevel.START,
            MasteryLevel.PRACTISING,
            MasteryLevel.NEARLY,
            MasteryLevel.MASTERED);

    @Test
    void twelveTopicsWithLongNamesFitInto80Kilobytes() throws IOException {
        List<LevelBar> bars = IntStream.range(0, 14)
                .mapToObj(i -> new LevelBar(
                        "Menghitung panjang sisi segitiga siku-siku yang belum diketahui, bagian " + i,
                        i / 14.0,
                        LEVELS.get(i / 3),
                        "berlatih"))
                .toList();

        byte[] png = new PngLevelPicture().draw("Sejauh ini kamu", bars);

        Files.write(Files.createDirectories(Path.of("target", "pictures")).resolve("levels.png"), png);
        assertThat(png).hasSizeLessThanOrEqualTo(80 * 1024);
        assertThat(PngPlanPictureTest.read(png).getWidth()).isEqualTo(720);
    }
}
